# fails: predicted_types_match
# says: is not what JAX gives
# cause: none
predicted_types = ["~int32[]", "int32[3]", "float32[3]", "~float32[3]", "float16[2,3]", "bool[]"]
