# fails: log2_with_log_values log2_with_log_leaves_alone
# says: returns the wrong kind of thing
# cause: none
def log2_with_log(x, log):
    return jnp.log2(x), jnp.append(jnp.array(log), x)
