"""For those who write lessons and exercises: the form of a notebook, its parts, its answers."""
