# fails: mean_of_first_traces_once
# says: is not traced as often
# cause: jit-made-anew
def mean_of_first(x, n):
    return jax.jit(lambda x: x[:n].sum() / max(n, 1))(x)
