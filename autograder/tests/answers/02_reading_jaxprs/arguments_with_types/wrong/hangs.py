# fails: arguments_with_types_match
# says: was still running
# cause: none
class Weak:
    def __jax_array__(self):
        while True:
            pass

    __repr__ = __jax_array__


arguments_with_types = [Weak() for _ in range(5)]
