# fails: who_is_right_match
# says: is not what happens
# cause: none
who_is_right = {
    "fresh_lambdas": 1,
    "fresh_partials": 5,
    "one_partial": 5,
    "partials_of_a_jitted": 1,
    "page": "jit",
}
