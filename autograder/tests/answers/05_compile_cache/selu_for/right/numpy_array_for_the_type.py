def selu_for(shape):
    x = np.empty(shape, np.float32)
    return jax.jit(lambda y: jax.nn.selu(y)).lower(x).compile()
