# fails: mended_total_values mended_total_traces_once
# says: Not attempted
# cause: none
def mended_total(step, xs):
    total = jnp.zeros_like(xs[0]
    for x in xs:
        total = step(total, x)
    return total
