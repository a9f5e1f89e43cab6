# fails: mean_in_buckets_values mean_in_buckets_seven_programs
# says: is not a function
# cause: none
mean_in_buckets = "the mean"
