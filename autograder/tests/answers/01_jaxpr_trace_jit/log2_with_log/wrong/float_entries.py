# fails: log2_with_log_values log2_with_log_leaves_alone log2_with_log_pure
# says: ConcretizationTypeError
# cause: branch-on-a-value
def log2_with_log(x, log):
    return jnp.log2(x), [*log, float(x)]
