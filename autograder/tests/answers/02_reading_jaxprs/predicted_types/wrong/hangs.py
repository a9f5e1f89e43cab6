# fails: predicted_types_match
# says: was still running
# cause: none
class Type:
    def __repr__(self):
        while True:
            pass


predicted_types = [Type() for _ in range(6)]
