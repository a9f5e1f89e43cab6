# fails: recurrent_values recurrent_fixed_length recurrent_traces_once
# says: raised RuntimeError
# cause: none
@jax.jit
def recurrent(xs):
    raise RuntimeError("later")
