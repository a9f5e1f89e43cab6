# fails: selu_any_dtype_types
# says: returns a weakly typed array
# cause: ints-are-harmless
@jax.jit
def selu_any_dtype(x):
    x = 1.0 * x
    below = 1.6732632423543772 * jnp.expm1(x)
    return 1.0507009873554805 * jnp.where(x > 0, x, below)
