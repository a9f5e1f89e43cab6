# fails: selu_for_values selu_for_is_compiled selu_for_refuses
# says: raised RuntimeError
# cause: none
def selu_for(shape):
    raise RuntimeError("later")
