# fails: scaled_values scaled_traces_once scaled_pure
# says: is not a function
# cause: none
scaled = "rate * tanh(x)"
