# fails: same_values_four_traces_match
# says: traced: 2 of 6 calls
# cause: none
same_values_four_traces = [((4.0,), {}), ((np.float32(4),), {}), ((jnp.float32(4),), {}), ((jnp.array(4, "float32"),), {}), ((4.0,), {}), ((4.0,), {})]
