errors_raised = (
    "jax.errors.TracerBoolConversionError",
    "jax.errors.TracerArrayConversionError",
    "jax.errors.TracerIntegerConversionError",
    "IndexError",
    "TypeError",
    "jax.errors.NonConcreteBooleanIndexError",
    "jax.errors.ConcretizationTypeError",
    "none",
    "jax.errors.TracerBoolConversionError",
)
