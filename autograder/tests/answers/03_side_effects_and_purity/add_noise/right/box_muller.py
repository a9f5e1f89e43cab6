@jax.jit
def add_noise(key, x):
    new, one, two = jax.random.split(key, 3)
    u = jax.random.uniform(one, x.shape, minval=1e-12)
    v = jax.random.uniform(two, x.shape)
    return x + jnp.sqrt(-2 * jnp.log(u)) * jnp.cos(2 * jnp.pi * v), new
