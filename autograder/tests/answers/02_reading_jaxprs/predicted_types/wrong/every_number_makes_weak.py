# fails: predicted_types_match
# says: is not what JAX gives
# cause: promotion-by-width
predicted_types = ["~int32[3]", "~int32[]", "~float32[3]", "~float32[3]", "~float16[2,3]", "~bool[]"]
