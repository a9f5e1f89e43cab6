# fails: predicted_primitives_match
# says: not what JAX captured
# cause: none
# belief: python-names-in-jaxpr
predicted_primitives = ["jnp.log(x)", "* 2.0", "y + x", "/ 3.0"]
