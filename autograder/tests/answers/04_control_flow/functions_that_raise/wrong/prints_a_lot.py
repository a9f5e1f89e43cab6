# fails: functions_that_raise_match
# says: runs under jit
# cause: none
def loud(x):
    for number in range(5_000):
        print("line", number)
    return jnp.maximum(x, 0).sum()


functions_that_raise = [loud] * 5
