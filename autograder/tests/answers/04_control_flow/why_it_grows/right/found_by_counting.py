few, many = (len(str(jax.make_jaxpr(given_recurrent)(jnp.ones((n, 2))))) for n in (2, 9))
why_it_grows = "loops-stay-loops" if few < many else None
