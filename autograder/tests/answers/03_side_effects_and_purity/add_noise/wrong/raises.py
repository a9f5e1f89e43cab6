# fails: add_noise_values add_noise_keys add_noise_traces_once
# says: raised RuntimeError
# cause: none
def add_noise(key, x):
    raise RuntimeError("later")
