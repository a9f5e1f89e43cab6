# fails: log2_with_log_values log2_with_log_leaves_alone log2_with_log_pure
# says: TracerBoolConversionError
# cause: branch-on-a-value
def log2_with_log(x, log):
    if x <= 0:
        raise ValueError("x must be positive")
    return jnp.log2(x), [*log, x]
