# fails: who_is_right_match
# says: has a count that is no whole number
# cause: none
who_is_right = {
    "fresh_lambdas": [1] * 5,
    "fresh_partials": [1] * 5,
    "one_partial": [1],
    "partials_of_a_jitted": [1],
    "page": "jit",
}
