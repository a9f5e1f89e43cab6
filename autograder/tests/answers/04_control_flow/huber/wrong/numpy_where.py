# fails: huber_values huber_one_program
# says: raised TracerArrayConversionError
# cause: numpy-inside-jit
@jax.jit
def huber(x, limit):
    return np.where(np.abs(x) <= limit, x**2 / 2, limit * (np.abs(x) - limit / 2))
