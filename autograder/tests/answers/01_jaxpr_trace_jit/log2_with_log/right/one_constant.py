def log2_with_log(x, log):
    return 1.4426950408889634 * jnp.log(x), [*log, x]
