"""What one box may use; the same numbers outside, where they are chosen, and inside."""

import dataclasses
import resource


@dataclasses.dataclass(frozen=True)
class Limits:
    """Limits of one box, from its start to its end.

    Attributes:
      memory_mib: of each process (its private writable memory) and of all together.
      scratch_mib: of files in /tmp, in /dev/shm and in the home folder, each.
      file_mib: of one file.
      processes: processes and threads at a time.
      open_files: files, pipes and sockets that each process has open.
      cpu_seconds: CPU time of each process.
      seconds: wall time in all.
    """

    memory_mib: int = 2048
    scratch_mib: int = 64
    file_mib: int = 64
    processes: int = 256
    open_files: int = 1024
    cpu_seconds: int = 1200
    seconds: int = 1800

    def apply(self):
        """Limit this process, and each one it starts, as far as the kernel does that by itself."""
        mib = 1 << 20
        for what, limit in (
            (resource.RLIMIT_DATA, self.memory_mib * mib),
            (resource.RLIMIT_FSIZE, self.file_mib * mib),
            (resource.RLIMIT_NPROC, self.processes),
            (resource.RLIMIT_NOFILE, self.open_files),
            (resource.RLIMIT_CPU, self.cpu_seconds),
            (resource.RLIMIT_CORE, 0),
            (resource.RLIMIT_MEMLOCK, 0),
        ):
            _, hard = resource.getrlimit(what)
            limit = limit if hard == resource.RLIM_INFINITY else min(limit, hard)
            resource.setrlimit(what, (limit, limit))
