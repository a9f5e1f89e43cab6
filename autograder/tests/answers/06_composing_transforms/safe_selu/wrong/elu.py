# fails: safe_selu_values safe_selu_gradient
# says: returns a wrong value
# cause: none
@jax.jit
def safe_selu(x):
    return jnp.where(x > 0, x, jnp.expm1(jnp.where(x > 0, 0.0, x)))
