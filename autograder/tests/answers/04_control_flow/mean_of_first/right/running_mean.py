@jax.jit
def mean_of_first(x, n):
    def step(carry, entry):
        count, mean = carry
        new = mean + (entry - mean) / (count + 1)
        return (count + 1, jnp.where(count < n, new, mean)), None

    return jax.lax.scan(step, (0, jnp.float32(0)), x)[0][1]
