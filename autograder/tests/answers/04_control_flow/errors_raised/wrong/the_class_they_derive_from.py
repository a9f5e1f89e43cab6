# fails: errors_raised_match
# says: name a class that the one raised derives from
# cause: none
errors_raised = [
    "ConcretizationTypeError",
    "TypeError",
    "TypeError",
    "IndexError",
    "TypeError",
    "IndexError",
    "ConcretizationTypeError",
    "none",
    "ConcretizationTypeError",
]
