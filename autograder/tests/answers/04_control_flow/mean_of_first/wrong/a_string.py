# fails: mean_of_first_values mean_of_first_ignores_the_rest mean_of_first_traces_once
# says: is not a function
# cause: none
mean_of_first = "x[:n].mean()"
