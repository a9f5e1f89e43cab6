# fails: sum_over_values sum_over_one_program
# says: raised ConcretizationTypeError
# cause: branch-on-a-value
@jax.jit
def sum_over(x, axes):
    return x.sum(axes)
