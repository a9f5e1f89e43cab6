errors_raised = [
    kind.__name__
    for kind in [
        jax.errors.TracerBoolConversionError,
        jax.errors.TracerArrayConversionError,
        jax.errors.TracerIntegerConversionError,
        IndexError,
        TypeError,
        jax.errors.NonConcreteBooleanIndexError,
        jax.errors.ConcretizationTypeError,
    ]
] + ["None", "TracerBoolConversionError"]
