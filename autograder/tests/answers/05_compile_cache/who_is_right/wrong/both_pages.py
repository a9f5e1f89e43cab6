# fails: who_is_right_match
# says: names none of the pages
# cause: none
who_is_right = {
    "fresh_lambdas": 5,
    "fresh_partials": 5,
    "one_partial": 1,
    "partials_of_a_jitted": 1,
    "page": "both",
}
