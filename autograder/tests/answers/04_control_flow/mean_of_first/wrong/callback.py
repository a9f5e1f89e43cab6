# fails: mean_of_first_traces_once
# says: not allowed: pure_callback
# cause: none
@jax.jit
def mean_of_first(x, n):
    def on_the_host(x, n):
        first = np.asarray(x)[: int(n)]
        return np.float32(first.mean() if n else 0)

    return jax.pure_callback(on_the_host, jax.ShapeDtypeStruct((), "float32"), x, n)
