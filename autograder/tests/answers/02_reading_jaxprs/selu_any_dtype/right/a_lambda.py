selu_any_dtype = jax.jit(
    lambda x: jnp.where(
        x > 0,
        1.0507009873554805 * x,
        1.0507009873554805 * 1.6732632423543772 * jnp.expm1(x),
    )
)
