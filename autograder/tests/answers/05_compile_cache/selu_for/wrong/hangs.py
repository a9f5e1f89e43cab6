# fails: selu_for_values selu_for_is_compiled selu_for_refuses
# says: was still running after 0.5 seconds
# cause: none
def selu_for(shape):
    while True:
        pass
