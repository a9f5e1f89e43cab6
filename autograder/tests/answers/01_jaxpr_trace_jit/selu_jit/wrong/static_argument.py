# fails: selu_jit_values selu_jit_is_jitted selu_jit_traces_once
# says: raised ValueError
# cause: arrays-as-static
LAMBDA, ALPHA = 1.0507009873554805, 1.6732632423543772



import functools


@functools.partial(jax.jit, static_argnums=0)
def selu_jit(x):
    return LAMBDA * jnp.where(x > 0, x, ALPHA * jnp.expm1(x))
