# fails: per_example_gradients_fixed_length per_example_gradients_traces_once
# says: raised TracerArrayConversionError
# cause: numpy-inside-jit
def per_example_gradients(w, xs, ys):
    w, xs, ys = (np.asarray(one) for one in (w, xs, ys))
    out = np.tanh(xs @ w)
    return (2 * (out - ys) * (1 - out**2))[:, None] * xs
