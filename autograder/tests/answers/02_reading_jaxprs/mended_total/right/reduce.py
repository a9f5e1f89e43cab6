import functools


def mended_total(step, xs):
    return functools.reduce(step, xs, jnp.zeros_like(xs[0]))
