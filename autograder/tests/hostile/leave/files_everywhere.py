# tries: leave files in every folder that it can write to
# earns: nothing
import os

for folder, folders, _ in os.walk("/"):
    if folder.startswith(("/proc", "/sys", "/usr")) or "site-packages" in folder:
        folders.clear()
        continue
    try:
        with open(os.path.join(folder, "osp" "rey-left"), "w") as file:
            file.write("osp" "rey-left")
    except OSError:
        pass
