# fails: predicted_types_match
# says: has another length than there are cases
# cause: none
predicted_types = ["int32[3]"] * 1_000_000
