# fails: selu_any_dtype_types selu_any_dtype_values selu_any_dtype_integers
# says: returns the wrong dtype
# cause: none
@jax.jit
def selu_any_dtype(x):
    for number in range(5_000):
        print("line", number, x.dtype)
    return jnp.maximum(x, 0)
