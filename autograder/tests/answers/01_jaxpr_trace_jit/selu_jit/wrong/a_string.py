# fails: selu_jit_values selu_jit_is_jitted selu_jit_traces_once
# says: is not a function
# cause: none
selu_jit = "selu"
