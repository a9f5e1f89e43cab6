# fails: arguments_with_types_match
# says: is not a list of 5 arguments
# cause: none
arguments_with_types = list(range(100_000))
