# tries: send one array whose shape and bytes are far larger than what was asked
# earns: nothing
import base64

import numpy as np


def double(x):
    return np.zeros(10 << 20, "int64")


answer = np.zeros((1 << 10, 1 << 10, 4), "int64")
