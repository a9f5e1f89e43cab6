# fails: function_with_primitives_match
# says: raised ValueError
# cause: none
def function_with_primitives(x):
    raise ValueError("x" * 100_000)
