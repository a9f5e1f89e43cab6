# fails: mended_total_values mended_total_traces_once
# says: is not a function
# cause: none
mended_total = "jnp.float32(0)"
