vector = "[3]"
predicted_types = ["int32" + vector, "~int32[]", "float32" + vector]
predicted_types += ["~float32" + vector, "float16[2,3]", "bool[]"]
