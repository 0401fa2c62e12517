"""What the suite needs from Debian: installed where this is possible (root, apt-get), else named; its tests then skip."""

import os
import shutil
import subprocess
from collections.abc import Callable

from tests.browser import chromium_path
from tests.postgres import Postgres

#: Package, and how it is seen that it is there.
NEEDED: dict[str, Callable[[], bool]] = {
    "chromium": lambda: chromium_path() is not None,
    "postgresql": lambda: Postgres.find() is not None,
}


def main() -> None:
    missing = sorted(package for package, there in NEEDED.items() if not there())
    if not missing:
        return
    if os.geteuid() != 0 or shutil.which("apt-get") is None:
        print(
            f"Not installed, so that their tests are skipped: {' '.join(missing)} (apt-get install {' '.join(missing)})"
        )
        return
    print(f"Installing from Debian for the tests: {' '.join(missing)}", flush=True)
    environment = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
    for command in (
        ["apt-get", "update", "-qq"],
        ["apt-get", "install", "-y", "-qq", "--no-install-recommends", *missing],
    ):
        done = subprocess.run(command, env=environment, stdout=subprocess.DEVNULL, check=False)
        if done.returncode != 0:
            print(f"{' '.join(command)} failed; the tests that need it are skipped")
            return


if __name__ == "__main__":
    main()
