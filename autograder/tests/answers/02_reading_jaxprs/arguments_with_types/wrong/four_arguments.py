# fails: arguments_with_types_match
# says: is not a list of 5 arguments
# cause: none
arguments_with_types = [
    jnp.zeros(3),
    1.0,
    jnp.zeros(2, "bfloat16"),
    jnp.arange(4),
]
