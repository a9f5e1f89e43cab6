def by_bool(x):
    total = jnp.float32(0)
    for entry in x:
        if entry > 0:
            total = total + entry
    return total


def by_numpy(x):
    x = np.asarray(x)
    return x[x > 0].sum()


def by_range(x):
    descending = -jnp.sort(-x)
    total = 0.0
    for place in range(jnp.count_nonzero(x > 0)):
        total += descending[place]
    return total


def by_mask(x):
    return jnp.sum(x[x > 0])


def by_slice(x):
    count = jnp.count_nonzero(x > 0)
    return jnp.sum((-jnp.sort(-x))[:count])


functions_that_raise = [by_bool, by_numpy, by_range, by_mask, by_slice]
