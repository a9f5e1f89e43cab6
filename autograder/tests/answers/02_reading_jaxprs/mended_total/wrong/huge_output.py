# fails: mended_total_values
# says: returns the wrong kind of thing
# cause: none
def mended_total(step, xs):
    return [step(jnp.zeros_like(x), x) for x in xs] * 10_000
