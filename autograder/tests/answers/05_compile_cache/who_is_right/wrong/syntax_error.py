# fails: who_is_right_match
# says: Not attempted
# cause: none
who_is_right = {"fresh_lambdas": 5, "fresh_partials": 5
