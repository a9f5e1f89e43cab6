# fails: why_nan_match
# says: its sign: Relative errors near 1e-3
# cause: none
why_nan = "rounded-constants"
