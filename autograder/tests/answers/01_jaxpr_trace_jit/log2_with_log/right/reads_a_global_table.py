BASES = {"log2": 2.0, "log10": 10.0}


def log2_with_log(x, log):
    return jnp.log(x) / jnp.log(BASES["log2"]), log + [x]
