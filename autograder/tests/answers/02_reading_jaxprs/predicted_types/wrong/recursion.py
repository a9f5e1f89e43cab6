# fails: predicted_types_match
# says: is not a list of types
# cause: none
predicted_types = ["int32[3]"]
predicted_types.append(predicted_types)
