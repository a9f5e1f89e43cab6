@jax.jit
def scaled(x, rate):
    return jax.lax.mul(jax.lax.tanh(x), jnp.full_like(x, rate))
