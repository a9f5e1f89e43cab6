# fails: mended_total_values mended_total_traces_once
# says: returns a wrong value
# cause: none
def mended_total(step, xs):
    return jnp.sum(jnp.stack(xs), axis=0)
