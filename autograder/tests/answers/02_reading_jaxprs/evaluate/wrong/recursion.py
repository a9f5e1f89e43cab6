# fails: evaluate_outputs evaluate_steps evaluate_nested_jits
# says: raised RecursionError
# cause: none
def evaluate(jaxpr, *args):
    return evaluate(jaxpr, *args)
