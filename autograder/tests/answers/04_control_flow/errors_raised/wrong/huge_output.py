# fails: errors_raised_match
# says: has an entry that is no class of errors
# cause: none
errors_raised = ["TypeError" * 100_000] * 9
