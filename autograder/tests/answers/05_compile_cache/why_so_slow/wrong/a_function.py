# fails: why_so_slow_match
# says: is none of the causes to choose from
# cause: none
def why_so_slow():
    return "jit-made-anew"
