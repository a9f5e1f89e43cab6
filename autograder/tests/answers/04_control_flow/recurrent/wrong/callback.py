# fails: recurrent_traces_once
# says: not allowed: pure_callback
# cause: none
@jax.jit
def recurrent(xs):
    def on_the_host(xs):
        states = np.array(xs)
        for i in range(len(states)):
            states[i] = np.tanh(states[i] + (0.5 * states[i - 1] if i else 0))
        return states

    return jax.pure_callback(on_the_host, jax.ShapeDtypeStruct(xs.shape, xs.dtype), xs)
