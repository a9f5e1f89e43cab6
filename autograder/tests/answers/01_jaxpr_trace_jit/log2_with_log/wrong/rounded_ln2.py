# fails: log2_with_log_values
# says: returns a wrong value
# cause: none
# belief: rounded-constants
def log2_with_log(x, log):
    return jnp.log(x) / 0.6931, [*log, x]
