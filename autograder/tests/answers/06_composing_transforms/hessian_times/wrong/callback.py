# fails: hessian_times_no_matrix
# says: not allowed: pure_callback
# cause: none
def hessian_times(x, v):
    def on_the_host(x, v):
        root = np.sqrt(1 + x @ x)
        return (v / root - x * (x @ v) / root**3).astype("float32")

    return jax.pure_callback(on_the_host, jax.ShapeDtypeStruct(x.shape, x.dtype), x, v)
