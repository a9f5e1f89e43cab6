# fails: errors_raised_match
# says: is not what jit raises
# cause: traced-sizes
errors_raised = ["none"] * 9
