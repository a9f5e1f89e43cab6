# fails: predicted_primitives_match
# says: not a list of names
# cause: none
predicted_primitives = '["log", "mul", "add", "div"]'
