functions_that_raise = [
    lambda x: float(sum(entry for entry in x if entry > 0)),
    lambda x: np.maximum(np.asarray(x, np.float64), 0).sum(),
    lambda x: sum(jnp.sort(x)[-1 - i].item() for i in range((x > 0).sum())),
    lambda x: np.float64(x[x > 0].sum()),
    lambda x: jnp.sort(x)[(x <= 0).sum() :].sum(),
]
