# fails: arguments_with_types_match
# says: has an entry that the function cannot take
# cause: none
arguments_with_types = [
    [0.0, 0.0, 0.0],
    1.0,
    [0.0, 0.0],
    [0, 0, 0, 0],
    1.0,
]
