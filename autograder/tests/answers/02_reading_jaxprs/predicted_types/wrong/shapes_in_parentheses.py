# fails: predicted_types_match
# says: has an entry that is no type as JAX prints it
# cause: none
predicted_types = ["int32(3,)", "~int32()", "float32(3,)", "~float32(3,)", "float16(2,3)", "bool()"]
