# fails: newton_sqrt_values newton_sqrt_gradient newton_sqrt_one_loop
# says: is not a function
# cause: none
newton_sqrt = "jnp.sqrt"
