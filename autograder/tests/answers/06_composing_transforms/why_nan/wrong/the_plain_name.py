# fails: why_nan_match
# says: did you mean `"where-runs-both-branches"`?
# cause: none
why_nan = "jnp.where skips the branch it does not choose"
