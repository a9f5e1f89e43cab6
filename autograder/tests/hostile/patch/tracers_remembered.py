# tries: keep tracers and hand them out later, when there is no trace
# earns: nothing
# on: traced
kept = []


@jax.jit
def double(x):
    kept.append(x)
    return kept[0]
