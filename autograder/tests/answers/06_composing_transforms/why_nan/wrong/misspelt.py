# fails: why_nan_match
# says: did you mean `"where-runs-both-branches"`?
# cause: none
why_nan = "where_runs_both_branches"
