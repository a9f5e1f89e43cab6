# fails: printed_lines_match
# says: was still running after 0.5 seconds
# cause: none
class Count(int):
    def __int__(self):
        while True:
            pass


printed_lines = [Count(2), Count(4), Count(2), Count(3), Count(7)]
