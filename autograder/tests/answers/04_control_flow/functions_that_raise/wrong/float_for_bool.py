# fails: functions_that_raise_match
# says: raises another error under jit
# cause: none
functions_that_raise = [
    lambda x: sum(max(float(entry), 0.0) for entry in x),
    lambda x: np.maximum(x, 0).sum(),
    lambda x: sum(jnp.sort(x)[-1 - i] for i in range((x > 0).sum())),
    lambda x: x[x > 0].sum(),
    lambda x: jnp.sort(x)[(x <= 0).sum() :].sum(),
]
