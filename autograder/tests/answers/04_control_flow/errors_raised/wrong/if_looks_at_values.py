# fails: errors_raised_match
# says: is not what jit raises
# cause: branch-on-a-value
errors_raised = [
    "none",
    "TracerArrayConversionError",
    "TracerIntegerConversionError",
    "IndexError",
    "TypeError",
    "NonConcreteBooleanIndexError",
    "ConcretizationTypeError",
    "none",
    "none",
]
