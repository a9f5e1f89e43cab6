# fails: log1pexp_values log1pexp_gradient log1pexp_second
# says: raised RecursionError
# cause: none
def log1pexp(x):
    return x + log1pexp(-x)
