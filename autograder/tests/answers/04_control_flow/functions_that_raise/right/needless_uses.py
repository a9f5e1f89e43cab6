def sum_after(use):
    def f(x):
        use(x)
        return jnp.maximum(x, 0).sum()

    return f


functions_that_raise = tuple(
    map(
        sum_after,
        [
            lambda x: bool(x[0] > 0),
            np.array,
            lambda x: [0][x.argmin() * 0],
            lambda x: x[x == x],
            lambda x: x[: x.argmax()],
        ],
    )
)
