# fails: predicted_types_match
# says: has another length than there are cases
# cause: none
predicted_types = ["int32[3]", "~int32[]", "float32[3]", "~float32[3]", "float16[2,3]"]
