# fails: selu_jit_values selu_jit_is_jitted selu_jit_traces_once
# says: raised RecursionError
# cause: none
def selu_jit(x):
    return selu_jit(x)
