# fails: mended_total_traces_once
# says: makes JAX trace the function it is given another
# cause: none
def mended_total(step, xs):
    total = jnp.zeros(xs[0].shape, "int32")
    for x in xs:
        total = step(total, x)
    return total
