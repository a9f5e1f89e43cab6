# fails: errors_raised_match
# says: is not what jit raises
# cause: out-of-range-raises
errors_raised = [
    "TracerBoolConversionError",
    "TracerArrayConversionError",
    "TracerIntegerConversionError",
    "IndexError",
    "TypeError",
    "NonConcreteBooleanIndexError",
    "ConcretizationTypeError",
    "IndexError",
    "TracerBoolConversionError",
]
