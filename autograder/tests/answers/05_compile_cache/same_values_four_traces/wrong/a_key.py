# fails: same_values_four_traces_match
# says: has a call that the function cannot take
# cause: none
same_values_four_traces = [
    ((jax.random.key(4),), {}),
    ((4,), {}),
    ((4.0,), {}),
    ((4.0, 3.0), {}),
    ((4.0,), {"k": 3.0}),
    ((4.0,), {}),
]
