# fails: mean_of_first_values mean_of_first_ignores_the_rest mean_of_first_traces_once
# says: was still running after 0.5 seconds
# cause: none
@jax.jit
def mean_of_first(x, n):
    while True:
        pass
