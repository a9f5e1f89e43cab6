# fails: selu_any_dtype_types selu_any_dtype_values selu_any_dtype_traces_once
# says: returns the wrong dtype
# cause: constants-with-a-dtype
selu_any_dtype = given_selu
