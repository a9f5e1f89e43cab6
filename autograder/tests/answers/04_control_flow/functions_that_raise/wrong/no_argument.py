# fails: functions_that_raise_match
# says: raised TypeError
# cause: none
functions_that_raise = [
    lambda: sum(entry for entry in jnp.ones(3) if entry > 0),
    lambda: np.maximum(jnp.ones(3), 0).sum(),
    lambda: 1.0,
    lambda: 1.0,
    lambda: 1.0,
]
