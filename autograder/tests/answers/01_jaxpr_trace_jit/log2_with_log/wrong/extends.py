# fails: log2_with_log_leaves_alone
# says: changes its argument
# cause: mutates-argument
def log2_with_log(x, log):
    log.extend([x])
    return jnp.log2(x), list(log)
