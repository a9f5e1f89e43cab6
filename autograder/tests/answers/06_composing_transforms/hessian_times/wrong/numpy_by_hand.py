# fails: hessian_times_no_matrix
# says: raised TracerArrayConversionError
# cause: numpy-inside-jit
def hessian_times(x, v):
    x, v = np.asarray(x), np.asarray(v)
    root = np.sqrt(1 + x @ x)
    return v / root - x * (x @ v) / root**3
