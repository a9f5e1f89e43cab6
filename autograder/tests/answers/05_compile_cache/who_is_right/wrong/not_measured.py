# fails: who_is_right_match
# says: has a count that is no whole number
# cause: none
who_is_right = {
    "fresh_lambdas": None,
    "fresh_partials": None,
    "one_partial": None,
    "partials_of_a_jitted": None,
    "page": "jit",
}
