set_rate(2.0)
before = stale_scaled(jnp.ones(1))
set_rate(0.5)
why_stale = "globals-reread" if float(before[0]) == float(stale_scaled(jnp.ones(1))[0]) else None
