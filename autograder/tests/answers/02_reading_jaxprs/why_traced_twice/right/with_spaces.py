why_traced_twice = " python-scalar-as-array "
