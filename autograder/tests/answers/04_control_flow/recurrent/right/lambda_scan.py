@jax.jit
def recurrent(xs):
    step = lambda state, row: 2 * (jnp.tanh(row + state / 2),)
    return jax.lax.scan(step, jnp.zeros(xs.shape[1], xs.dtype), xs)[1]
