# fails: predicted_primitives_match
# says: not a list of names
# cause: none
import itertools

predicted_primitives = itertools.cycle(["log", "mul", "add", "div"])
