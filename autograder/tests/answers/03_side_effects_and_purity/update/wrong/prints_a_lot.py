# fails: update_values
# says: returns a wrong value
# cause: none
@jax.jit
def update(state, x):
    for number in range(5_000):
        print("line", number, x)
    return state, x
