# fails: predicted_types_match
# says: is not what JAX gives
# cause: ints-are-harmless
predicted_types = ["float32[3]", "~float32[]", "float32[3]", "float32[3]", "float32[2,3]", "float32[]"]
