# fails: errors_raised_match
# says: is not what jit raises
# cause: data-dependent-shape
errors_raised = [
    "TracerBoolConversionError",
    "TracerArrayConversionError",
    "TracerIntegerConversionError",
    "IndexError",
    "TypeError",
    "none",
    "none",
    "none",
    "TracerBoolConversionError",
]
