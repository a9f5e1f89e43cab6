# fails: log2_with_log_values log2_with_log_leaves_alone log2_with_log_pure
# says: Not attempted
# cause: none
def log2_with_log(x, log):
    return jnp.log2(x), [*log, x
