# fails: selu_any_dtype_types selu_any_dtype_integers selu_any_dtype_traces_once
# says: cannot be traced: it raised AssertionError
# cause: none
@jax.jit
def selu_any_dtype(x):
    assert jnp.issubdtype(x.dtype, jnp.floating)
    below = 1.6732632423543772 * jnp.expm1(x)
    return 1.0507009873554805 * jnp.where(x > 0, x, below)
