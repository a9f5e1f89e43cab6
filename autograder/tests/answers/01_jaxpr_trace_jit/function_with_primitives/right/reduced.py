import functools


def function_with_primitives(x):
    steps = [lambda v: v * v, lambda v: v - 1.0, jnp.exp, jnp.log]
    return functools.reduce(lambda v, step: step(v), steps, x)
