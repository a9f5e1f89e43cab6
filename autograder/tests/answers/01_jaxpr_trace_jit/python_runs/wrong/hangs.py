# fails: python_runs_match
# says: was still running
# cause: none
class Count(int):
    def __int__(self):
        while True:
            pass


python_runs = [Count(1), Count(2), Count(3), Count(1), Count(1)]
