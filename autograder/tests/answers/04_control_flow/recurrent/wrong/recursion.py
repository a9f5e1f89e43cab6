# fails: recurrent_values recurrent_fixed_length recurrent_traces_once
# says: raised RecursionError
# cause: none
def recurrent(xs):
    return recurrent(xs)
