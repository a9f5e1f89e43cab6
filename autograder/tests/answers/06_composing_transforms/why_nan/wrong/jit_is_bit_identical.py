# fails: why_nan_match
# says: is not the cause
# cause: none
why_nan = "jit-is-bit-identical"
