# fails: what_each_holds_match
# says: was still running after 0.5 seconds
# cause: none
class Slow(int):
    def __int__(self):
        while True:
            pass


what_each_holds = [Slow(1), 2, 1, 1, 1, 2, 0, 2]
