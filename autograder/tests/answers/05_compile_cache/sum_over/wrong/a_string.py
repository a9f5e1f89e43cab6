# fails: sum_over_values sum_over_one_program
# says: is not a function
# cause: none
sum_over = "jnp.sum"
