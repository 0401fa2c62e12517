"""A PostgreSQL server for the tests: Debian's programs, a folder and a port of the tests' own."""

import os
import pwd
import shutil
import subprocess
import tempfile
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

_DEBIAN = Path("/usr/lib/postgresql")


@dataclass(frozen=True)
class Postgres:
    """The programs of one version; `port` once it runs."""

    programs: Path
    port: int = 0

    @classmethod
    def find(cls) -> "Postgres | None":
        """The newest version of Debian's, or the one on the PATH."""
        versions = sorted(_DEBIAN.glob("*/bin/initdb"), reverse=True)
        if versions:
            return cls(versions[0].parent)
        found = shutil.which("initdb")
        return cls(Path(found).parent) if found else None

    @contextmanager
    def running(self, *, port: int) -> Iterator["Postgres"]:
        with tempfile.TemporaryDirectory(prefix="bruecke-postgres-") as folder:
            if os.geteuid() == 0:  # the server refuses to run as root
                owner = pwd.getpwnam("postgres")
                os.chown(folder, owner.pw_uid, owner.pw_gid)
            data = f"{folder}/data"
            self._run("initdb", "--auth=trust", "--username=bruecke", "--no-sync", "-D", data)
            options = f"-p {port} -c listen_addresses=127.0.0.1 -c unix_socket_directories={folder} -c fsync=off"
            self._run("pg_ctl", "-D", data, "-o", options, "-l", f"{folder}/log", "-w", "start")
            try:
                yield Postgres(self.programs, port)
            finally:
                self._run("pg_ctl", "-D", data, "-m", "immediate", "-w", "stop")

    def new_database(self) -> str:
        """The URL of an empty database."""
        name = f"test_{uuid.uuid4().hex}"
        self._run("createdb", "-h", "127.0.0.1", "-p", str(self.port), "-U", "bruecke", name)
        return f"postgresql://bruecke@127.0.0.1:{self.port}/{name}"

    def _run(self, program: str, *arguments: str) -> None:
        command = [str(self.programs / program), *arguments]
        if os.geteuid() == 0:
            command = ["setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups", *command]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, cwd="/")
