# fails: who_is_right_match
# says: is not what happens
# cause: none
for number in range(5_000):
    print("line", number)
who_is_right = {
    "fresh_lambdas": 2,
    "fresh_partials": 2,
    "one_partial": 2,
    "partials_of_a_jitted": 2,
    "page": "jit",
}
