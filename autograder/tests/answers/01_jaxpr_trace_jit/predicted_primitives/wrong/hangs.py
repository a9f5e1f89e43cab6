# fails: predicted_primitives_match
# says: was still running
# cause: none
class Name(str):
    def __eq__(self, other):
        while True:
            pass


predicted_primitives = [Name("log"), Name("mul"), Name("add"), Name("div")]
