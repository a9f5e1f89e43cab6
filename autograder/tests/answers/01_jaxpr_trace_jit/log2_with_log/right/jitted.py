@jax.jit
def log2_with_log(x, log):
    return jnp.log(x) * (1 / np.log(2)), log + [x]
