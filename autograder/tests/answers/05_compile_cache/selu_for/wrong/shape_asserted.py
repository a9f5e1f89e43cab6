# fails: selu_for_is_compiled selu_for_refuses
# says: does not refuse another type by a TypeError
# cause: none
def selu_for(shape):
    def checked(x):
        assert x.shape == shape
        return jax.nn.selu(x)

    return checked
