# fails: sum_over_values sum_over_one_program
# says: returns nothing
# cause: none
def sum_over(x, axes):
    jnp.sum(x, axis=0)
