# fails: recurrent_values recurrent_fixed_length recurrent_traces_once
# says: is not a function
# cause: none
recurrent = "given_recurrent"
