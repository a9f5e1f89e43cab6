# fails: function_with_primitives_match
# says: TracerArrayConversionError
# cause: numpy-inside-jit
def function_with_primitives(x):
    return np.log(np.exp(x * x - 1.0))
