# fails: scaled_values scaled_traces_once scaled_pure
# says: raised RecursionError
# cause: none
def scaled(x, rate):
    return scaled(x, rate)
