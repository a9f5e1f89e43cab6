from jax.extend.core import jaxprs_in_params


def count_primitives(jaxpr):
    counts = collections.Counter()
    for equation in jaxpr.eqns:
        counts[equation.primitive.name] += 1
        for inner in jaxprs_in_params(equation.params):
            counts.update(count_primitives(inner))
    return dict(counts)
