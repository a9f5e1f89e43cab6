# fails: smoothed_values
# says: returns a wrong value
# cause: none
@jax.jit
def smoothed(x, times):
    for number in range(5_000):
        print("line", number, x)
    return x * 2
