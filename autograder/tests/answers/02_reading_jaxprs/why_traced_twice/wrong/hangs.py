# fails: why_traced_twice_cause
# says: was still running
# cause: none
class Cause:
    def __repr__(self):
        while True:
            pass


why_traced_twice = Cause()
