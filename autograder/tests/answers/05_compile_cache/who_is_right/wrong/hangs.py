# fails: who_is_right_match
# says: was still running after 0.5 seconds
# cause: none
class Slow:
    def __repr__(self):
        while True:
            pass


who_is_right = {
    "fresh_lambdas": Slow(),
    "fresh_partials": 5,
    "one_partial": 1,
    "partials_of_a_jitted": 1,
    "page": "jit",
}
