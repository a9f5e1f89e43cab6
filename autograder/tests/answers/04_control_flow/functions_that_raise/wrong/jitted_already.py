# fails: functions_that_raise_match
# says: raised TracerBoolConversionError without jit
# cause: none
functions_that_raise = [
    jax.jit(lambda x: sum(entry for entry in x if entry > 0)),
    jax.jit(lambda x: np.maximum(x, 0).sum()),
    jax.jit(lambda x: sum(jnp.sort(x)[-1 - i] for i in range((x > 0).sum()))),
    jax.jit(lambda x: x[x > 0].sum()),
    jax.jit(lambda x: jnp.sort(x)[(x <= 0).sum() :].sum()),
]
