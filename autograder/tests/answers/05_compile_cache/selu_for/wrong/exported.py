# fails: selu_for_is_compiled selu_for_refuses
# says: is traced or compiled when it is called
# cause: none
def selu_for(shape):
    from jax import export

    return export.export(jax.jit(jax.nn.selu))(jax.ShapeDtypeStruct(shape, "float32")).call
