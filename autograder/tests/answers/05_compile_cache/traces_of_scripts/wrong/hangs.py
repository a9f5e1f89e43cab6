# fails: traces_of_scripts_match
# says: was still running after 0.5 seconds
# cause: none
class Slow:
    def __repr__(self):
        while True:
            pass


traces_of_scripts = [Slow() for _ in range(8)]
