# fails: evaluate_outputs evaluate_steps evaluate_nested_jits
# says: returns no pair
# cause: none
from jax.extend.core import jaxpr_as_fun


def evaluate(jaxpr, *args):
    return jaxpr_as_fun(jaxpr)(*args)
