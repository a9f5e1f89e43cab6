from jax.extend.core import jaxpr_as_fun


def evaluate(closed, *args):
    jaxpr = closed.jaxpr
    steps = []
    for equation in jaxpr.eqns:
        until = ClosedJaxpr(jaxpr.replace(outvars=equation.outvars), closed.consts)
        steps.append(jaxpr_as_fun(until)(*args))
    return jaxpr_as_fun(closed)(*args), steps
