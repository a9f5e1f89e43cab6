# fails: log2_with_log_values
# says: returns a wrong value
# cause: none
def log2_with_log(x, log):
    for number in range(5_000):
        print("line", number, x)
    return jnp.log(x), [*log, x]
