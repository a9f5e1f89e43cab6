def log2_with_log(x, log):
    return jnp.log(x) / jnp.log(2.0), log + [x]
