# fails: mended_total_values
# says: returns a wrong value
# cause: none
def mended_total(step, xs):
    total = jnp.ones_like(xs[0])
    for x in xs:
        total = step(total, x)
    return total
