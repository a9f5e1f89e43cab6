# fails: errors_raised_match
# says: is not a list of names of error classes
# cause: none
errors_raised = "TypeError"
