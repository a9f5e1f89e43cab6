def log_base(x, base):
    return jnp.log(x) / jnp.log(base)


def log2_with_log(x, log):
    return log_base(x, 2.0), [*log, x]
