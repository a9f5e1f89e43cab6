def log2_with_log(x, log):
    return [jnp.log(x) / np.float32(np.log(2.0)), list(log) + [x]]
