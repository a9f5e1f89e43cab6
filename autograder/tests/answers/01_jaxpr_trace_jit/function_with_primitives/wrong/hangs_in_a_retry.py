# fails: function_with_primitives_match
# says: was still running
# cause: none
def function_with_primitives(x):
    while True:
        try:
            return jnp.log(jnp.exp(jnp.dot(x, x, out=x) - 1.0))
        except Exception:
            continue
