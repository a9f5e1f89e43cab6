# fails: add_noise_values add_noise_keys add_noise_traces_once
# says: raised UnexpectedTracerError
# cause: leaked-tracer
the_key = jax.random.key(0)


@jax.jit
def add_noise(key, x):
    global the_key
    the_key, own = jax.random.split(the_key)
    return x + jax.random.normal(own, x.shape), key
