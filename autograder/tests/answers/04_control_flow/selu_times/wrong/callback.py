# fails: selu_times_traces_once
# says: not allowed: pure_callback
# cause: none
@jax.jit
def selu_times(x, n):
    def on_the_host(x, n):
        x = np.asarray(x, "float64")
        for _ in range(int(n)):
            below = 1.6732632423543772 * np.expm1(np.minimum(x, 0))
            x = 1.0507009873554805 * np.where(x > 0, x, below)
        return x.astype("float32")

    return jax.pure_callback(on_the_host, jax.ShapeDtypeStruct(x.shape, x.dtype), x, n)
