# fails: selu_jit_traces_once
# says: not traced as often
# cause: static-cures-all
LAMBDA, ALPHA = 1.0507009873554805, 1.6732632423543772



import functools


@functools.partial(jax.jit, static_argnums=1)
def inner(x, large):
    return LAMBDA * jnp.where(x > 0, x, ALPHA * jnp.expm1(jnp.minimum(x, 50) if large else x))


def selu_jit(x):
    return inner(x, bool(np.abs(np.asarray(x)).max(initial=0) > 50))
