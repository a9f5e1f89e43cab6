why_nan = "-".join(["where", "runs", "both", "branches"])
