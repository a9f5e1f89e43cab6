# fails: predicted_types_match
# says: is not what JAX gives
# cause: ints-are-harmless
predicted_types = ["int64[3]", "int64[]", "float64[3]", "float64[3]", "float64[2,3]", "bool[]"]
