# fails: selu_any_dtype_types selu_any_dtype_values selu_any_dtype_integers selu_any_dtype_traces_once
# says: was still running
# cause: none
@jax.jit
def selu_any_dtype(x):
    while x.dtype == x.dtype:
        pass
