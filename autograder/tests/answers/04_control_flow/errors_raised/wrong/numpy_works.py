# fails: errors_raised_match
# says: is not what jit raises
# cause: numpy-inside-jit
errors_raised = [
    "TracerBoolConversionError",
    "none",
    "TracerIntegerConversionError",
    "IndexError",
    "TypeError",
    "NonConcreteBooleanIndexError",
    "ConcretizationTypeError",
    "none",
    "TracerBoolConversionError",
]
