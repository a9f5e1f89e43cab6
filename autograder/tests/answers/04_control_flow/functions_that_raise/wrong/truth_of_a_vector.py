# fails: functions_that_raise_match
# says: raised ValueError without jit
# cause: none
functions_that_raise = [
    lambda x: x.sum() if x > 0 else jnp.maximum(x, 0).sum(),
    lambda x: np.maximum(x, 0).sum(),
    lambda x: sum(jnp.sort(x)[-1 - i] for i in range((x > 0).sum())),
    lambda x: x[x > 0].sum(),
    lambda x: jnp.sort(x)[(x <= 0).sum() :].sum(),
]
