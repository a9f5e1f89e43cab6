# fails: add_noise_values add_noise_keys add_noise_traces_once
# says: is not a function
# cause: none
add_noise = "noise"
