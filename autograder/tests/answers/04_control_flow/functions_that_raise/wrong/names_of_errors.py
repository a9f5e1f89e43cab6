# fails: functions_that_raise_match
# says: is not a list of 5 functions
# cause: none
functions_that_raise = [
    "TracerBoolConversionError",
    "TracerArrayConversionError",
    "TracerIntegerConversionError",
    "NonConcreteBooleanIndexError",
    "IndexError",
]
