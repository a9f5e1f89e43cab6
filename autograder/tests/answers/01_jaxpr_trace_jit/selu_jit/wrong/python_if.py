# fails: selu_jit_values selu_jit_is_jitted selu_jit_traces_once
# says: TracerBoolConversionError
# cause: branch-on-a-value
LAMBDA, ALPHA = 1.0507009873554805, 1.6732632423543772



@jax.jit
def selu_jit(x):
    if x > 0:
        return LAMBDA * x
    return LAMBDA * ALPHA * jnp.expm1(x)
