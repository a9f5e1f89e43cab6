# fails: selu_any_dtype_values selu_any_dtype_integers
# says: returns a wrong value
# cause: none
@jax.jit
def selu_any_dtype(x):
    kept = jnp.float32 if x.dtype == jnp.int32 else x.dtype
    x = x.astype(jnp.bfloat16)
    below = 1.6732632423543772 * jnp.expm1(x)
    return (1.0507009873554805 * jnp.where(x > 0, x, below)).astype(kept)
