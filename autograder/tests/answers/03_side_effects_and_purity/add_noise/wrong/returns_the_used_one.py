# fails: add_noise_keys
# says: at call 2, with the key that call 1 returned: KeyReuseError
# cause: key-is-a-generator
@jax.jit
def add_noise(key, x):
    own, _ = jax.random.split(key)
    return x + jax.random.normal(own, x.shape), own
