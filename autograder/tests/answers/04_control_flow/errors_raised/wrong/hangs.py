# fails: errors_raised_match
# says: was still running after 0.5 seconds
# cause: none
class Name:
    def __repr__(self):
        while True:
            pass


errors_raised = [Name() for _ in range(9)]
