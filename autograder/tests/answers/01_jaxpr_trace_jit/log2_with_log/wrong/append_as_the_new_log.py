# fails: log2_with_log_values log2_with_log_leaves_alone
# says: returns the wrong kind of thing
# cause: mutates-argument
def log2_with_log(x, log):
    return jnp.log2(x), log.append(x)
