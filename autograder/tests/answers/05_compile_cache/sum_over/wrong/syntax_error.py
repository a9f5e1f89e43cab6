# fails: sum_over_values sum_over_one_program
# says: Not attempted
# cause: none
def sum_over(x, axes):
    return jnp.sum(x, axis=tuple(axes)
