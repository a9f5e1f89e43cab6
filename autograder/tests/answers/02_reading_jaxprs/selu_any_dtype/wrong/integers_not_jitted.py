# fails: selu_any_dtype_traces_once
# says: is not jitted
# cause: only-parts-are-jitted
@jax.jit
def of_floats(x):
    return 1.0507009873554805 * jnp.where(x > 0, x, 1.6732632423543772 * jnp.expm1(x))


def selu_any_dtype(x):
    if x.dtype == jnp.int32:
        x = 1.0 * jnp.sqrt(x.astype(jnp.float32) ** 2) * jnp.sign(x)
    return of_floats(x)
