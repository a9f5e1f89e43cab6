def mended_total(step, xs):
    total = jnp.zeros(xs[0].shape, xs[0].dtype)
    for x in xs:
        total = step(total, x)
    return total
