# fails: selu_jit_values selu_jit_is_jitted selu_jit_traces_once
# says: raised RuntimeError
# cause: none
def selu_jit(x):
    raise RuntimeError("later")
