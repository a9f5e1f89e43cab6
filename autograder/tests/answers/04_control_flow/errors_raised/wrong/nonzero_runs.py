# fails: errors_raised_match
# says: is not what jit raises
# cause: data-dependent-shape
errors_raised = [
    "TracerBoolConversionError",
    "TracerArrayConversionError",
    "TracerIntegerConversionError",
    "IndexError",
    "TypeError",
    "NonConcreteBooleanIndexError",
    "none",
    "none",
    "TracerBoolConversionError",
]
