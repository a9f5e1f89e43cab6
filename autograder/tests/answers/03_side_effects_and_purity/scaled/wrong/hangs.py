# fails: scaled_values scaled_traces_once scaled_pure
# says: was still running after 0.5 seconds
# cause: none
@jax.jit
def scaled(x, rate):
    while True:
        pass
