# fails: log2_with_log_values log2_with_log_leaves_alone log2_with_log_pure
# says: was still running
# cause: none
def log2_with_log(x, log):
    new_log = log
    while len(log) < 1:
        new_log = [*log, x]
    return jnp.log2(x), [*new_log, x]
