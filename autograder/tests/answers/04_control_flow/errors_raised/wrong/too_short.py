# fails: errors_raised_match
# says: has another length than there are cases
# cause: none
errors_raised = ["TracerBoolConversionError", "TracerArrayConversionError", "none"]
