# fails: log2_with_log_pure
# says: keeps a traced value outside itself
# cause: leaked-tracer
def log2_with_log(x, log):
    log2_with_log.last = jnp.log2(x)
    return log2_with_log.last, [*log, x]
