# fails: why_it_grows_match
# says: is none of the causes to choose from
# cause: none
def why_it_grows():
    return "loops-stay-loops"
