# fails: mended_total_values mended_total_traces_once
# says: returns a wrong value
# cause: none
def mended_total(step, xs):
    total = jnp.zeros_like(xs[0])
    for x in xs:
        total = total + x
    return total
