# fails: function_with_primitives_match
# says: TracerBoolConversionError
# cause: branch-on-a-value
def function_with_primitives(x):
    assert (x > 0).all()
    return jnp.log(jnp.exp(x * x - 1.0))
