# fails: same_values_four_traces_match
# says: was still running after 0.5 seconds
# cause: none
class Slow:
    def __repr__(self):
        while True:
            pass


same_values_four_traces = [Slow()] * 6
