# fails: errors_raised_match
# says: Not attempted
# cause: none
errors_raised = ["TracerBoolConversionError", "none"
