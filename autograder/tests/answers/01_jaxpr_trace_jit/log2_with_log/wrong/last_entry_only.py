# fails: log2_with_log_values
# says: returns the wrong kind of thing
# cause: none
def log2_with_log(x, log):
    return jnp.log2(x), log[-1:] + [x]
