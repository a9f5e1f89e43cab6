# fails: who_is_right_match
# says: is not what happens
# cause: none
who_is_right = {
    "fresh_lambdas": 4,
    "fresh_partials": 4,
    "one_partial": 0,
    "partials_of_a_jitted": 0,
    "page": "jit",
}
