# fails: selu_jit_values selu_jit_is_jitted selu_jit_traces_once
# says: was still running
# cause: none
@jax.jit
def selu_jit(x):
    while True:
        pass
