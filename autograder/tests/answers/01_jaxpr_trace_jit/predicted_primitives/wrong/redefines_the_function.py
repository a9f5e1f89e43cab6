# fails: predicted_primitives_match
# says: not what JAX captured
# cause: none
given = lambda x: x
predicted_primitives = []
