# fails: log2_with_log_values
# says: returns the wrong dtype
# cause: none
def log2_with_log(x, log):
    return jnp.round(jnp.log2(x)).astype(int), [*log, x]
