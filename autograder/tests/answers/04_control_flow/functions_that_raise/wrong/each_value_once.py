# fails: functions_that_raise_match
# says: without jit
# cause: none
functions_that_raise = [
    lambda x: sum(entry for entry in x if entry > 0),
    lambda x: np.unique(np.maximum(x, 0)).sum(),
    lambda x: sum(jnp.sort(x)[-1 - i] for i in range((x > 0).sum())),
    lambda x: x[x > 0].sum(),
    lambda x: jnp.sort(x)[(x <= 0).sum() :].sum(),
]
