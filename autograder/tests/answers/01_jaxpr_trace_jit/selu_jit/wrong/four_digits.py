# fails: selu_jit_values
# says: returns a wrong value
# cause: rounded-constants
@jax.jit
def selu_jit(x):
    return 1.0507 * jnp.where(x > 0, x, 1.6733 * jnp.expm1(x))
