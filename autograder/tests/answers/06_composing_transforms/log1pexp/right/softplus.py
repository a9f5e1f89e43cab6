log1pexp = jax.nn.softplus
