# fails: mended_total_values mended_total_traces_once
# says: returns a wrong value
# cause: none
def mended_total(step, xs):
    add = jax.jit(lambda total, x: total + x)
    total = jnp.zeros_like(xs[0])
    for x in xs:
        total = add(total, x)
    return total
