# fails: who_is_right_match
# says: is not what happens
# cause: side-effects-run-every-call
who_is_right = {
    "fresh_lambdas": 5,
    "fresh_partials": 5,
    "one_partial": 1,
    "partials_of_a_jitted": 5,
    "page": "jit",
}
