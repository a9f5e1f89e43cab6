# fails: newton_sqrt_values newton_sqrt_gradient newton_sqrt_one_loop
# says: raised TracerArrayConversionError
# cause: numpy-inside-jit
@jax.jit
def newton_sqrt(x):
    return np.sqrt(x)
