# fails: who_is_right_match
# says: has a count that is no whole number
# cause: none
who_is_right = {
    "fresh_lambdas": "five",
    "fresh_partials": "five",
    "one_partial": "one",
    "partials_of_a_jitted": "one",
    "page": "jit",
}
