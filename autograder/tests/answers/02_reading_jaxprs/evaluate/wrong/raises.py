# fails: evaluate_outputs evaluate_steps evaluate_nested_jits
# says: raised RuntimeError
# cause: none
def evaluate(jaxpr, *args):
    raise RuntimeError("later")
