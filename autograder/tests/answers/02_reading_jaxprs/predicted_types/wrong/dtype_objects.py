# fails: predicted_types_match
# says: is not a list of types
# cause: none
predicted_types = [jnp.int32, jnp.int32, jnp.float32, jnp.float32, jnp.float16, jnp.bool_]
