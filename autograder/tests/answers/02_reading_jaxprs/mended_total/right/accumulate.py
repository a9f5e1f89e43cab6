import itertools


def mended_total(step, xs):
    *_, last = itertools.accumulate(xs, step, initial=jnp.zeros_like(xs[0]))
    return last
