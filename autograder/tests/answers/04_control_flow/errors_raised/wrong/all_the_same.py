# fails: errors_raised_match
# says: is not what jit raises
# cause: none
errors_raised = ["ConcretizationTypeError"] * 9
