# fails: predicted_types_match
# says: has an entry that is no type as JAX prints it
# cause: none
predicted_types = ["int[3]", "int[]", "float[3]", "float[3]", "float16[2,3]", "bool[]"]
