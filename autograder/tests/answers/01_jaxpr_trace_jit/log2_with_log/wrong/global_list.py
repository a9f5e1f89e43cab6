# fails: log2_with_log_values log2_with_log_pure
# says: keeps a traced value outside itself
# cause: leaked-tracer
kept = []


def log2_with_log(x, log):
    kept.append(x)
    return jnp.log(x) / jnp.log(2.0), log + kept
