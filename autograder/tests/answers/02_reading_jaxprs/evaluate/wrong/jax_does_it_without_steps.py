# fails: evaluate_steps evaluate_nested_jits
# says: does not give the results of every equation
# cause: none
from jax.extend.core import jaxpr_as_fun


def evaluate(jaxpr, *args):
    return jaxpr_as_fun(jaxpr)(*args), []
