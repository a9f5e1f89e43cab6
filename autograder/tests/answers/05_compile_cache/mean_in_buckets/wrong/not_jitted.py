# fails: mean_in_buckets_seven_programs
# says: programs: 
# cause: only-parts-are-jitted
def padded(x):
    size = 1
    while size < len(x):
        size = 2 * size
    wide = np.zeros(size, "float32")
    wide[: len(x)] = x
    return wide



def mean_in_buckets(x):
    wide = padded(x)
    kept = jnp.where(np.arange(len(wide)) < len(x), wide, 0.0)
    return kept.sum() / len(x)
