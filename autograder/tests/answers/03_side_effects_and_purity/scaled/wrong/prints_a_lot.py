# fails: scaled_values
# says: returns a wrong value
# cause: none
@jax.jit
def scaled(x, rate):
    for number in range(5_000):
        print("line", number, x)
    return rate * x
