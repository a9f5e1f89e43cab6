# fails: predicted_primitives_match
# says: not what JAX captured
# cause: python-names-in-jaxpr
predicted_primitives = ["jnp.log", "jnp.multiply", "jnp.add", "jnp.divide"]
