predicted_primitives = list(np.array(["log", "mul", "add", "div"]))
