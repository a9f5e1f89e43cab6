# fails: mean_of_first_values mean_of_first_ignores_the_rest
# says: returns a wrong value
# cause: none
@jax.jit
def mean_of_first(x, n):
    for number in range(5_000):
        print("line", number, x)
    return x.mean()
