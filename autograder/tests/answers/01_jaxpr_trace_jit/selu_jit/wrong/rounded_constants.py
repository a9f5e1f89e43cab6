# fails: selu_jit_values
# says: returns a wrong value
# cause: rounded-constants
@jax.jit
def selu_jit(x):
    return 1.05 * jnp.where(x > 0, x, 1.67 * jnp.exp(x) - 1.67)
