# fails: selu_times_traces_once
# says: is not jitted
# cause: only-parts-are-jitted
once = jax.jit(jax.nn.selu)


def selu_times(x, n):
    for _ in range(n):
        x = once(x)
    return x
