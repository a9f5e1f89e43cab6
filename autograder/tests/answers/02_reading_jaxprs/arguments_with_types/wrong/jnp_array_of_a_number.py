# fails: arguments_with_types_match
# says: does not give the types asked for
# cause: python-scalar-as-array
arguments_with_types = [
    jnp.zeros(3),
    1.0,
    jnp.zeros(2, "bfloat16"),
    jnp.arange(4),
    jnp.array(1.0),
]
