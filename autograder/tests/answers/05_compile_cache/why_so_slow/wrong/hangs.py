# fails: why_so_slow_match
# says: was still running after 0.5 seconds
# cause: none
class Slow:
    def __repr__(self):
        while True:
            pass


why_so_slow = Slow()
