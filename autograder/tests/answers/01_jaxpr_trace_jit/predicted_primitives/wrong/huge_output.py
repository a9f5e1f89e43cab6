# fails: predicted_primitives_match
# says: not what JAX captured
# cause: none
predicted_primitives = ["log"] * 1_000_000
