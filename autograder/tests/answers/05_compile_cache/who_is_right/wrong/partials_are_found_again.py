# fails: who_is_right_match
# says: is not what happens
# cause: jit-made-anew
who_is_right = {
    "fresh_lambdas": 5,
    "fresh_partials": 1,
    "one_partial": 1,
    "partials_of_a_jitted": 1,
    "page": "slow-compilation",
}
