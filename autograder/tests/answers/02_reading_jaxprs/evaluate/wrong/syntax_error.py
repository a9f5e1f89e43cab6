# fails: evaluate_outputs evaluate_steps evaluate_nested_jits
# says: Not attempted
# cause: none
def evaluate(jaxpr, *args):
    values = dict(zip(jaxpr.jaxpr.invars, args)
    return values, []
