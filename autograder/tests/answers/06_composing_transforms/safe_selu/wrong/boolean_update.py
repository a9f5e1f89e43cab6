# fails: safe_selu_values safe_selu_gradient safe_selu_is_jitted
# says: raised NonConcreteBooleanIndexError
# cause: data-dependent-shape
@jax.jit
def safe_selu(x):
    above = x > 0
    below = 1.6732632423543772 * jnp.expm1(x.at[above].set(0.0))
    return 1.0507009873554805 * below.at[above].set(x[above])
