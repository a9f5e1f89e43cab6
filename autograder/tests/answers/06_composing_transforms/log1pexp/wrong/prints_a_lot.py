# fails: log1pexp_values log1pexp_gradient log1pexp_second
# says: returns a wrong value
# cause: none
def log1pexp(x):
    for number in range(5_000):
        print("line", number)
    return jnp.log1p(jnp.exp(x))
