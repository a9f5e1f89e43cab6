"""Jit with JAX: `autograder.check` judges a student's answer, `autograder.grading` a whole class."""
