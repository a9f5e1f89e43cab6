# fails: evaluate_outputs evaluate_steps evaluate_nested_jits
# says: returns the wrong kind of thing
# cause: none
def evaluate(jaxpr, *args):
    return [0.0] * 100_000, [[0.0]] * 100_000
