# fails: errors_raised_match
# says: did you mean `"TracerBoolConversionError"`?
# cause: none
errors_raised = [
    "TracerBoolError",
    "TracerArrayError",
    "TracerIntegerError",
    "IndexError",
    "TypeError",
    "NonConcreteBooleanIndexError",
    "ConcretizationTypeError",
    "none",
    "TracerBoolError",
]
