LAMBDA, ALPHA = 1.0507009873554805, 1.6732632423543772


selu_jit = jax.jit(lambda x: LAMBDA * jnp.where(x > 0, x, ALPHA * jnp.expm1(x)))
