# fails: huber_one_program
# says: not allowed: pure_callback
# cause: none
@jax.jit
def huber(x, limit):
    def on_the_host(x, limit):
        near = np.clip(x, -limit, limit)
        return (near * (x - near / 2)).astype("float32")

    shape = jax.ShapeDtypeStruct(x.shape, x.dtype)
    return jax.pure_callback(on_the_host, shape, x, limit)
