class Selu:
    def __init__(self, shape):
        self.run = jax.jit(jax.nn.selu).lower(jax.ShapeDtypeStruct(shape, "float32")).compile()

    def __call__(self, x):
        return self.run(x)


def selu_for(shape):
    return Selu(shape)
