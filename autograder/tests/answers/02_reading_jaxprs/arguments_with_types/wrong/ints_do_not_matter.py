# fails: arguments_with_types_match
# says: does not give the types asked for
# cause: ints-are-harmless
arguments_with_types = [
    jnp.arange(3),
    1,
    jnp.zeros(2, "bfloat16"),
    jnp.arange(4),
    jnp.int32(1),
]
