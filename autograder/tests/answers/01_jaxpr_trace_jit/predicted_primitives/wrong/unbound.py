# fails: predicted_primitives_match
# says: nothing is named `predicted_primitives`
# cause: none
primitives = ["log", "mul", "add", "div"]
