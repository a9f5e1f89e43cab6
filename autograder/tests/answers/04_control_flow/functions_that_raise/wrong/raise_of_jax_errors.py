# fails: functions_that_raise_match
# says: raises by itself
# cause: none
def by_bool(x):
    try:
        return x[x > 0].sum()
    except jax.errors.JAXIndexError:
        pass
    raise jax.errors.TracerBoolConversionError(x)


functions_that_raise = [
    by_bool,
    lambda x: np.maximum(x, 0).sum(),
    lambda x: sum(jnp.sort(x)[-1 - i] for i in range((x > 0).sum())),
    lambda x: x[x > 0].sum(),
    lambda x: jnp.sort(x)[(x <= 0).sum() :].sum(),
]
