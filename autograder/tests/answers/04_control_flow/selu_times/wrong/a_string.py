# fails: selu_times_values selu_times_traces_once
# says: is not a function
# cause: none
selu_times = "selu, n times"
