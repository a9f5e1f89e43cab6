# tries: compute the value in Python by a callback from the compiled program
# earns: double_traces
# on: traced
@jax.jit
def double(x):
    def outside(value):
        import sys

        frame = sys._getframe()
        return np.asarray(value, np.float32) + len(str(frame.f_back))

    return jax.pure_callback(outside, jax.ShapeDtypeStruct(jnp.shape(x), jnp.float32), x)
