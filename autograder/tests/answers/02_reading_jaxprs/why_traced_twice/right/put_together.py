why_traced_twice = "-".join(["python", "scalar", "as", "array"])
