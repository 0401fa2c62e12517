"""A PostgreSQL server for the tests: Debian's programs, a folder and a port of the tests' own."""

import os
import pwd
import shutil
import subprocess
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
    def running(self, folder: Path, *, port: int) -> Iterator["Postgres"]:
        data = folder / "data"
        data.mkdir()
        if os.geteuid() == 0:  # the server refuses to run as root
            owner = pwd.getpwnam("postgres")
            for place in (folder, data):
                os.chown(place, owner.pw_uid, owner.pw_gid)
            for parent in folder.parents:
                if parent.owner() == "root" and parent != Path("/") and not parent.stat().st_mode & 0o001:
                    parent.chmod(parent.stat().st_mode | 0o011)
        self._run("initdb", "--auth=trust", "--username=bruecke", "--no-sync", "-D", str(data))
        options = f"-p {port} -c listen_addresses=127.0.0.1 -c unix_socket_directories={data} -c fsync=off"
        self._run("pg_ctl", "-D", str(data), "-o", options, "-l", str(data / "log"), "-w", "start")
        try:
            yield Postgres(self.programs, port)
        finally:
            self._run("pg_ctl", "-D", str(data), "-m", "immediate", "-w", "stop")

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
