# fails: selu_jit_values selu_jit_is_jitted selu_jit_traces_once
# says: was still running
# cause: none
@jax.jit
def selu(x):
    return 1.0507009873554805 * jnp.where(x > 0, x, 1.6732632423543772 * jnp.expm1(x))


def selu_jit(x):
    result = selu(x)
    while result is not selu(x):
        result = selu(x)
    return result
