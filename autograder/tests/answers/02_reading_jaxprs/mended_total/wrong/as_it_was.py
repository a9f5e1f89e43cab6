# fails: mended_total_traces_once
# says: makes JAX trace the function it is given another
# cause: python-scalar-as-array
mended_total = given_total
