# fails: functions_that_raise_match
# says: runs under jit
# cause: none
functions_that_raise = [
    lambda x: sum(entry for entry in x if entry > 0),
    lambda x: np.maximum(x, 0).sum(),
    lambda x: sum(jnp.maximum(x[i], 0) for i in range(len(x))),
    lambda x: x[x > 0].sum(),
    lambda x: jnp.sort(x)[(x <= 0).sum() :].sum(),
]
