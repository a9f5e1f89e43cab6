# fails: log1pexp_values log1pexp_gradient log1pexp_second
# says: raised RuntimeError
# cause: none
def log1pexp(x):
    raise RuntimeError("later")
