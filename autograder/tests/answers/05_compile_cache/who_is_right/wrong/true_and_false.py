# fails: who_is_right_match
# says: has a count that is no whole number
# cause: none
who_is_right = {
    "fresh_lambdas": True,
    "fresh_partials": True,
    "one_partial": False,
    "partials_of_a_jitted": False,
    "page": "jit",
}
