# fails: add_noise_keys
# says: gives the same result for keys that came one after the other
# cause: key-is-a-generator
@jax.jit
def add_noise(key, x):
    for number in range(5_000):
        print("line", number, x)
    return x + jax.random.normal(key, x.shape), key
