# fails: selu_jit_values
# says: returns a wrong value
# cause: none
@jax.jit
def selu_jit(x):
    return jax.nn.elu(x, 1.6732632423543772)
