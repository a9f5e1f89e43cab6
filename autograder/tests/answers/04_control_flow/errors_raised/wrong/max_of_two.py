# fails: errors_raised_match
# says: 8 of 9 hold
# cause: branch-on-a-value
errors_raised = [
    "TracerBoolConversionError",
    "TracerArrayConversionError",
    "TracerIntegerConversionError",
    "IndexError",
    "TypeError",
    "NonConcreteBooleanIndexError",
    "ConcretizationTypeError",
    "none",
    "none",
]
