# fails: lookup_traces_once
# says: is not traced as often as it should be
# cause: jit-made-anew
import functools


def lookup(table, indices):
    return jax.jit(lambda indices: table[indices])(indices)
