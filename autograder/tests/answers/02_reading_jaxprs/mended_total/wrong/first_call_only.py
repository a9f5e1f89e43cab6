# fails: mended_total_values
# says: returns a wrong value
# cause: none
def mended_total(step, xs):
    return step(jnp.zeros_like(xs[0]), sum(xs))
