# fails: log1pexp_values log1pexp_gradient log1pexp_second
# says: was still running after 0.5 seconds
# cause: none
def log1pexp(x):
    while True:
        pass
