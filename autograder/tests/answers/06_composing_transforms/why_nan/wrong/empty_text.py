# fails: why_nan_match
# says: is none of the causes to choose from
# cause: none
why_nan = ""
