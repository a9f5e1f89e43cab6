# fails: why_nan_match
# says: was still running after 0.5 seconds
# cause: none
class Slow:
    def __repr__(self):
        while True:
            pass


why_nan = Slow()
