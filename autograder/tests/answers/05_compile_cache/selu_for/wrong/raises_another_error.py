# fails: selu_for_refuses
# says: raised: ValueError
# cause: none
def selu_for(shape):
    compiled = jax.jit(jax.nn.selu).lower(jax.ShapeDtypeStruct(shape, "float32")).compile()

    def run(x):
        if x.shape != shape:
            raise ValueError("another shape")
        return compiled(x)

    return run
