# fails: function_with_primitives_match
# says: TracerArrayConversionError
# cause: numpy-inside-jit
def function_with_primitives(x):
    x = np.asarray(x)
    return jnp.log(jnp.exp(jnp.asarray(x * x - 1.0)))
