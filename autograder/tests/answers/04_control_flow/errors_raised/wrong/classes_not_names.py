# fails: errors_raised_match
# says: is not a list of names of error classes
# cause: none
errors_raised = [
    jax.errors.TracerBoolConversionError,
    jax.errors.TracerArrayConversionError,
    jax.errors.TracerIntegerConversionError,
    IndexError,
    TypeError,
    jax.errors.NonConcreteBooleanIndexError,
    jax.errors.ConcretizationTypeError,
    None,
    jax.errors.TracerBoolConversionError,
]
