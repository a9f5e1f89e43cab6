# fails: selu_for_values selu_for_is_compiled selu_for_refuses
# says: is not a function
# cause: none
selu_for = "jax.nn.selu"
