# fails: selu_any_dtype_types selu_any_dtype_values selu_any_dtype_integers selu_any_dtype_traces_once
# says: cannot be traced: it raised ValueError
# cause: none
def selu_any_dtype(x):
    raise ValueError(x.dtype)
