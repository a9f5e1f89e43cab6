# fails: smoothed_values smoothed_one_program
# says: is not a function
# cause: none
smoothed = "slow_smoothed"
