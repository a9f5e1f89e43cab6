# fails: scaled_values scaled_traces_once
# says: raised RecursionError
# cause: none
def scaled(x, rate):
    return scaled(x, rate)
