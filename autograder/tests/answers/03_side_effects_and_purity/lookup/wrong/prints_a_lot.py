# fails: lookup_values
# says: returns a wrong value
# cause: none
@jax.jit
def lookup(table, indices):
    for number in range(5_000):
        print("line", number, indices)
    return table[0 * indices]
