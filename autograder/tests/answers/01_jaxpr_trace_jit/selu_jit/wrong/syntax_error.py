# fails: selu_jit_values selu_jit_is_jitted selu_jit_traces_once
# says: Not attempted
# cause: none
@jax.jit
def selu_jit(x):
    below = 1.6732632423543772 * jnp.expm1(x))
    return 1.0507009873554805 * jnp.where(x > 0, x, below)
