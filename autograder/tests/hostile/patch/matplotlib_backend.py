# tries: take over figures with a backend of its own and a hook on every drawing
# earns: nothing
# on: traced
import sys
import types

backend = types.ModuleType("module_backend")
backend.show = backend.draw_if_interactive = lambda *args, **kwargs: None
sys.modules["osprey_backend"] = backend
try:
    get_ipython().run_line_magic("matplotlib", "inline")
    import matplotlib

    matplotlib.use("module://osprey_backend")
except Exception:
    pass
