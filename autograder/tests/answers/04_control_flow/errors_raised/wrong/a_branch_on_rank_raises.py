# fails: errors_raised_match
# says: is not what jit raises
# cause: none
errors_raised = [
    "TracerBoolConversionError",
    "TracerArrayConversionError",
    "TracerIntegerConversionError",
    "IndexError",
    "TypeError",
    "NonConcreteBooleanIndexError",
    "ConcretizationTypeError",
    "TracerBoolConversionError",
    "TracerBoolConversionError",
]
