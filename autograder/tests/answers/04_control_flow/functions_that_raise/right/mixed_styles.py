functions_that_raise = [
    lambda x: sum((entry if entry > 0 else 0.0) for entry in x),
    lambda x: np.where(x > 0, x, 0.0).sum() if np.isfinite(x).all() else 0.0,
    lambda x: jnp.concatenate([jnp.sort(x)[::-1][i][None] for i in range(sum(x > 0))]).sum()
    if len(range((x > 0).sum()))
    else 0.0,
    lambda x: x.at[x <= 0].get().sum() * 0 + x[x > 0].sum(),
    lambda x: jnp.sort(x)[len(x) - (x > 0).sum() :].sum(),
]
