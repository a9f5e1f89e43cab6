# fails: scaled_values scaled_traces_once
# says: is not a function
# cause: none
scaled = "rate * tanh(x)"
