def log2_with_log(x, log):
    value = jnp.log2(x)
    return (value, [*log, x])
