# fails: log2_with_log_values
# says: returns the wrong kind of thing
# cause: none
def log2_with_log(x, log):
    return jnp.log(x) / jnp.log(2.0)
