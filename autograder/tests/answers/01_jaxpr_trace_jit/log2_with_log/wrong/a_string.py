# fails: log2_with_log_values log2_with_log_leaves_alone log2_with_log_pure
# says: is not a function
# cause: none
log2_with_log = "jnp.log2(x), [*log, x]"
