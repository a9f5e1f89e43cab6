# fails: sum_over_one_program
# says: compiled: 6 in 6 calls
# cause: static-cures-all
def sum_over(x, axes):
    return jnp.sum(x, axis=axes)
