# fails: selu_jit_is_jitted selu_jit_traces_once
# says: is not jitted
# cause: only-parts-are-jitted
LAMBDA, ALPHA = 1.0507009873554805, 1.6732632423543772



def selu_jit(x):
    return LAMBDA * jnp.where(x > 0, x, ALPHA * jnp.expm1(x))
