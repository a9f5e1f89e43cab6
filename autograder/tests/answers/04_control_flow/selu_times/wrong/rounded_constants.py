# fails: selu_times_values
# says: returns a wrong value
# cause: none
# belief: rounded-constants
@jax.jit
def selu_times(x, n):
    def turn(_, y):
        return 1.05 * jnp.where(y > 0, y, 1.67 * jnp.expm1(y))

    return jax.lax.fori_loop(0, n, turn, x)
