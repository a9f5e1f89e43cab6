# fails: selu_times_values
# says: returns a wrong value
# cause: none
@jax.jit
def selu_times(x, n):
    def turn(y, i):
        return jnp.where(i < n, jax.nn.selu(y), y), None

    return jax.lax.scan(turn, x, jnp.arange(3_400))[0]
