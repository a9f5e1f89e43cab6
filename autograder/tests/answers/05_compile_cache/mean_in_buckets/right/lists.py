@jax.jit
def mean(x, n):
    return x.sum() / n


def mean_in_buckets(x):
    entries = x.tolist()
    while len(entries) & (len(entries) - 1):
        entries.append(0.0)
    return mean(np.array(entries, "float32"), len(x))
