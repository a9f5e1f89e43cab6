# fails: errors_raised_match
# says: has an entry that is no class of errors
# cause: none
errors_raised = ["it fails"] * 8 + ["it runs"]
