# fails: evaluate_outputs evaluate_steps evaluate_nested_jits
# says: was still running
# cause: none
def evaluate(jaxpr, *args):
    while jaxpr.eqns is not None:
        pass
