# fails: predicted_primitives_match
# says: not what JAX captured
# cause: python-names-in-jaxpr
predicted_primitives = ["append", "log", "mul", "ndim", "if", "add", "div", "return"]
