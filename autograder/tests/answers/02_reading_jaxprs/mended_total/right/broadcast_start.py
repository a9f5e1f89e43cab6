def mended_total(step, xs):
    total = jnp.broadcast_to(jnp.float32(0), jnp.shape(xs[0]))
    for x in xs:
        total = step(total, x)
    return total
