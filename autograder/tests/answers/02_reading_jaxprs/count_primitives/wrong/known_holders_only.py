# fails: count_primitives_every_depth
# says: counts other numbers of equations than there are
# cause: jaxpr-is-flat
HOLDERS = {
    "jit": ["jaxpr"],
    "cond": ["branches"],
    "scan": ["jaxpr"],
    "while": ["cond_jaxpr", "body_jaxpr"],
    "custom_jvp_call": ["call_jaxpr"],
}


def count_primitives(jaxpr):
    counts = collections.Counter()
    for equation in jaxpr.eqns:
        name = equation.primitive.name
        counts[name] += 1
        for key in HOLDERS.get(name, []):
            for inner in jax.tree.leaves(equation.params[key]):
                counts.update(count_primitives(inner))
    return dict(counts)
