# fails: update_values update_traces_once update_pure
# says: was still running after 0.5 seconds
# cause: none
@jax.jit
def update(state, x):
    while True:
        pass
