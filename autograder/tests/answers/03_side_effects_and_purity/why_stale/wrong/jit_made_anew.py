# fails: why_stale_match
# says: is not the cause
# cause: none
why_stale = "jit-made-anew"
