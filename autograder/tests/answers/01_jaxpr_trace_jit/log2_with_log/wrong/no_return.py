# fails: log2_with_log_values log2_with_log_leaves_alone log2_with_log_pure
# says: returns the wrong kind of thing
# cause: none
def log2_with_log(x, log):
    value = jnp.log2(x)
    new_log = [*log, x]
