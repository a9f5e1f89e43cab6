# fails: selu_any_dtype_types selu_any_dtype_values selu_any_dtype_integers selu_any_dtype_traces_once
# says: cannot be traced: it raised RecursionError
# cause: none
def selu_any_dtype(x):
    return selu_any_dtype(x.astype(x.dtype))
