# fails: recurrent_values recurrent_fixed_length recurrent_traces_once
# says: raised TracerArrayConversionError
# cause: numpy-inside-jit
@jax.jit
def recurrent(xs):
    states = np.zeros(xs.shape, "float32")
    state = 0.0
    for i, row in enumerate(np.asarray(xs)):
        states[i] = state = np.tanh(row + 0.5 * state)
    return states
