# fails: safe_selu_values safe_selu_gradient safe_selu_is_jitted
# says: is not a function
# cause: none
safe_selu = "jax.nn.selu"
