# fails: log2_with_log_values
# says: returns a wrong value
# cause: none
def log2_with_log(x, log):
    value = jnp.log2(x)
    return value, [*log, value]
