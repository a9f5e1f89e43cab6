# fails: function_with_primitives_match
# says: returns nothing
# cause: none
def function_with_primitives(x):
    x * x
