# fails: why_nan_match
# says: Not attempted
# cause: none
why_nan = where - runs - both - branches
