# fails: lookup_values lookup_captures_nothing lookup_traces_once
# says: was still running after 0.5 seconds
# cause: none
@jax.jit
def lookup(table, indices):
    while True:
        pass
