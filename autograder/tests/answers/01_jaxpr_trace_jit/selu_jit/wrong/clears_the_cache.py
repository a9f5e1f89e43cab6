# fails: selu_jit_traces_once
# says: not traced as often
# cause: jit-made-anew
# belief: none
LAMBDA, ALPHA = 1.0507009873554805, 1.6732632423543772



@jax.jit
def inner(x):
    return LAMBDA * jnp.where(x > 0, x, ALPHA * jnp.expm1(x))


def selu_jit(x):
    inner.clear_cache()
    return inner(x)
