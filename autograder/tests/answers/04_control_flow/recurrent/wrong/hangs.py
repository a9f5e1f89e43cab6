# fails: recurrent_values recurrent_fixed_length recurrent_traces_once
# says: was still running after 0.5 seconds
# cause: none
@jax.jit
def recurrent(xs):
    while True:
        pass
