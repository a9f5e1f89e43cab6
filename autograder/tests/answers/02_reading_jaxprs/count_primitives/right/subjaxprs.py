from jax.extend.core import subjaxprs


def count_primitives(jaxpr):
    jaxpr = getattr(jaxpr, "jaxpr", jaxpr)
    counts = collections.Counter(equation.primitive.name for equation in jaxpr.eqns)
    return sum((count_primitives(inner) for inner in subjaxprs(jaxpr)), counts)
