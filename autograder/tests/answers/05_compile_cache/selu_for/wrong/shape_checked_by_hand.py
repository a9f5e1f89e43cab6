# fails: selu_for_is_compiled
# says: is traced or compiled when it is called
# cause: none
def selu_for(shape):
    def checked(x):
        if x.shape != shape or x.dtype != "float32":
            raise TypeError("another type")
        return jax.nn.selu(x)

    return checked
