vector = jnp.log(jnp.float32(2.0))


def log2_with_log(x, log):
    return jnp.log(x) / vector, [*log, x]
