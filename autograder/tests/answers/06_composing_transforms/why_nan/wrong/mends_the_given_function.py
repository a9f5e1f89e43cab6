# fails: why_nan_match
# says: What the given cell defines is not what it was
# cause: none
given_selu = jax.nn.selu
why_nan = "where-runs-both-branches"
