who_is_right = {
    "fresh_lambdas": np.int64(5),
    "fresh_partials": np.int64(5),
    "one_partial": np.int64(1),
    "partials_of_a_jitted": np.int64(1),
    "page": "jit",
}
