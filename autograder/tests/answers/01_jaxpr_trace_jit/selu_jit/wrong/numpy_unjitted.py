# fails: selu_jit_is_jitted selu_jit_traces_once
# says: is not jitted: JAX compiles nothing
# cause: numpy-inside-jit
LAMBDA, ALPHA = 1.0507009873554805, 1.6732632423543772



def selu_jit(x):
    x = np.asarray(x)
    return LAMBDA * np.where(x > 0, x, ALPHA * np.expm1(x))
