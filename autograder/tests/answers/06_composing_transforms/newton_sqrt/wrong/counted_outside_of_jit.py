# fails: newton_sqrt_one_loop
# says: is not jitted
# cause: only-parts-are-jitted
def newton_sqrt(x):
    turns = 20 if x.max(initial=0.0) > 100.0 else 15
    return jax.lax.fori_loop(0, turns, lambda _, root: 0.5 * (root + x / root), 0.5 * (1.0 + x))
