# fails: mean_of_first_traces_once
# says: is not jitted
# cause: only-parts-are-jitted
mean = jax.jit(lambda first: first.sum() / max(first.size, 1))


def mean_of_first(x, n):
    return mean(x[:n])
