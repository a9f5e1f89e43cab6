# fails: arguments_with_types_match
# says: has an entry that the function cannot take
# cause: none
arguments_with_types = [
    jax.ShapeDtypeStruct((3,), "float32"),
    jax.ShapeDtypeStruct((), "float32", weak_type=True),
    jax.ShapeDtypeStruct((2,), "bfloat16"),
    jax.ShapeDtypeStruct((4,), "int32"),
    jax.ShapeDtypeStruct((), "float32"),
]
