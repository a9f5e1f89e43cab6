predicted_primitives = ["log"] + ["mul"]
predicted_primitives.extend(["add", "div"])
