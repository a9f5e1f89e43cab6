# fails: sum_over_values sum_over_one_program
# says: returns the wrong shape
# cause: none
@jax.jit
def summed(x):
    return x.sum()


def sum_over(x, axes):
    return summed(x)
