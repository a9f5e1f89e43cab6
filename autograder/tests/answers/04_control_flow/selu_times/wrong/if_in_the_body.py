# fails: selu_times_values selu_times_traces_once
# says: raised
# cause: branch-on-a-value
@jax.jit
def selu_times(x, n):
    def turn(_, y):
        if y > 0:
            return 1.0507009873554805 * y
        return 1.0507009873554805 * 1.6732632423543772 * jnp.expm1(y)

    return jax.lax.fori_loop(0, n, turn, x)
