# fails: arguments_with_types_match
# says: has an entry that the function cannot take
# cause: none
arguments_with_types = [1.0] * 4
arguments_with_types.append(arguments_with_types)
