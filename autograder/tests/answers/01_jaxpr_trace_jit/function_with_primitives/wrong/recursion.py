# fails: function_with_primitives_match
# says: RecursionError
# cause: none
def function_with_primitives(x):
    return function_with_primitives(x * x - 1.0)
