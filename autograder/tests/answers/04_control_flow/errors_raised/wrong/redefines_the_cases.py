# fails: errors_raised_match
# says: is not what jit raises
# cause: traced-sizes
# belief: none
cases = [(lambda x: x, 1.0)] * 9
errors_raised = ["none"] * 9
