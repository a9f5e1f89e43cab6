# fails: selu_for_values
# says: the wrong shape
# cause: none
def selu_for(shape):
    f = jax.jit(lambda x: jnp.broadcast_to(x, (1_000, 100, *shape)))
    return f.lower(jax.ShapeDtypeStruct(shape, "float32")).compile()
