# fails: predicted_primitives_match
# says: Not attempted
# cause: none
predicted_primitives = ["log", "mul", "add", "div
