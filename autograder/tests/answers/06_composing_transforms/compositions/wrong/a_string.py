# fails: compositions_match
# says: is not a list of 7 compositions
# cause: none
compositions = "jit, grad"
