functions_that_raise = [
    lambda x: float(max(x[0], 0)) + sum(float(max(entry, 0)) for entry in x[1:]),
    lambda x: sum(value for value in np.array(x).tolist() if value > 0),
    lambda x: sum([jnp.sort(x)[-k - 1] for k in list(range(jnp.sum(x > 0)))], 0.0),
    lambda x: float(x[jnp.greater(x, 0)].sum()),
    lambda x: float(jnp.sort(x)[jnp.sum(x <= 0) :].sum()),
]
