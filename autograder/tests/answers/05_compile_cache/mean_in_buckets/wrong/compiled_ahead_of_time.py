# fails: mean_in_buckets_seven_programs
# says: What `.compile()` gave earlier is not
# cause: none
def mean(x, n):
    return x.sum() / n


number = jax.ShapeDtypeStruct((), "float32")
programs = {
    size: jax.jit(mean).lower(jax.ShapeDtypeStruct((size,), "float32"), number).compile()
    for size in (1, 2, 4, 8, 16, 32, 64)
}


def mean_in_buckets(x):
    wide = np.zeros(1 << (len(x) - 1).bit_length(), "float32")
    wide[: len(x)] = x
    return programs[len(wide)](wide, np.float32(len(x)))
