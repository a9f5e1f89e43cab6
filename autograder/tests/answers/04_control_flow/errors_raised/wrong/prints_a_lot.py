# fails: errors_raised_match
# says: is not what jit raises
# cause: out-of-range-raises
errors_raised = []
for number in range(20_000):
    print("line", number)
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
