# fails: selu_for_is_compiled selu_for_refuses
# says: is traced or compiled when it is called
# cause: none
def selu_for(shape):
    return jax.nn.selu
