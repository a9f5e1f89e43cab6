# fails: count_primitives_nested_jits count_primitives_every_depth
# says: counts other numbers of equations than there are
# cause: none
def count_primitives(jaxpr):
    text = jax.jit(jax.extend.core.jaxpr_as_fun(jaxpr)).lower(*jaxpr.in_avals).as_text()
    return collections.Counter(line.split("stablehlo.")[1].split()[0] for line in text.splitlines() if "stablehlo." in line)
