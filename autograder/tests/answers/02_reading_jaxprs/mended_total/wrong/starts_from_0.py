# fails: mended_total_traces_once
# says: makes JAX trace the function it is given another
# cause: python-scalar-as-array
def mended_total(step, xs):
    total = 0
    for x in xs:
        total = step(total, x)
    return total
