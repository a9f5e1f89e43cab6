# fails: functions_that_raise_match
# says: raises by itself
# cause: none
def raising(error):
    def f(x):
        if isinstance(x, jax.core.Tracer):
            raise error
        return jnp.maximum(x, 0).sum()

    return f


functions_that_raise = [
    lambda x: sum(entry for entry in x if entry > 0),
    lambda x: np.maximum(x, 0).sum(),
    lambda x: sum(jnp.sort(x)[-1 - i] for i in range((x > 0).sum())),
    lambda x: x[x > 0].sum(),
    raising(IndexError("traced")),
]
