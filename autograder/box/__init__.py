"""What runs inside a box: kernels forked from one warm process, each in namespaces of its own.

Standard library and `ctypes` only, apart from the kernel itself: the box holds nothing else of the
course but what students get. `autograder.grading.boxes` makes the box around it.
"""
