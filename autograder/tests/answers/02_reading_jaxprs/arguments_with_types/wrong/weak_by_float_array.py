# fails: arguments_with_types_match
# says: does not give the types asked for
# cause: promotion-by-width
arguments_with_types = [
    jnp.zeros(3),
    1.0,
    jnp.zeros(2, "bfloat16"),
    jnp.zeros(4),
    jnp.float32(1),
]
