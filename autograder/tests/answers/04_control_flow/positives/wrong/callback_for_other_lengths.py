# fails: positives_one_trace_a_size
# says: is traced to another program
# cause: none
@jax.jit(static_argnames="size")
def positives(x, size):
    if len(x) == 3:
        (places,) = jnp.nonzero(x > 0, size=size, fill_value=3)
        return x.at[places].get(mode="fill", fill_value=0.0), (x > 0).sum()

    def on_the_host(x):
        x = np.asarray(x)
        kept = x[x > 0][:size]
        return np.pad(kept, (0, size - len(kept))), np.int32((x > 0).sum())

    types = jax.ShapeDtypeStruct((size,), "float32"), jax.ShapeDtypeStruct((), "int32")
    return jax.pure_callback(on_the_host, types, x)
