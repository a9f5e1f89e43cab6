# fails: scaled_values scaled_traces_once scaled_pure
# says: raised RuntimeError
# cause: none
def scaled(x, rate):
    raise RuntimeError("later")
