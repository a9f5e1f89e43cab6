# fails: predicted_types_match
# says: has an entry that is no type as JAX prints it
# cause: none
predicted_types = ["int32", "int32", "float32", "float32", "float16", "bool"]
