# fails: predicted_primitives_match
# says: not what JAX captured
# cause: none
predicted_primitives = ["jit", "log", "mul", "add", "div"]
