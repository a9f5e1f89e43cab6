# fails: log2_with_log_values
# says: returns a wrong value
# cause: none
def log2_with_log(x, log):
    return jnp.log2(x + 1e-7), [*log, x]
