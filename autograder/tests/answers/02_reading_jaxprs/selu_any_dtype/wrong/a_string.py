# fails: selu_any_dtype_types selu_any_dtype_values selu_any_dtype_integers selu_any_dtype_traces_once
# says: is not a function
# cause: none
selu_any_dtype = "float16"
