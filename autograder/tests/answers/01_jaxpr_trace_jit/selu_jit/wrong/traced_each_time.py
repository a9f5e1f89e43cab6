# fails: selu_jit_traces_once
# says: not traced as often
# cause: jit-made-anew
LAMBDA, ALPHA = 1.0507009873554805, 1.6732632423543772



import functools


def selu(lam, x):
    return lam * jnp.where(x > 0, x, ALPHA * jnp.expm1(x))


def selu_jit(x):
    return jax.jit(functools.partial(selu, LAMBDA))(x)
