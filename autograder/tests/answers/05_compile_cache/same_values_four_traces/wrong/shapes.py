# fails: same_values_four_traces_match
# says: has a call with other values than asked for
# cause: none
same_values_four_traces = [((jnp.full(n, 4.0),), {}) for n in range(1, 5)] * 2
