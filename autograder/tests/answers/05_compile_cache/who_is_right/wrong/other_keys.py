# fails: who_is_right_match
# says: is not a dict with the keys asked for
# cause: none
who_is_right = {"lambdas": 5, "partials": 5, "one": 1, "jitted": 1, "page": "jit"}
