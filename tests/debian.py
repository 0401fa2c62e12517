"""What the suite needs from Debian: installed where this is possible (root, apt-get), else named; its tests then skip."""

import os
import shutil
import subprocess

#: Program and the package that brings it.
NEEDED = {"chromium": "chromium"}


def main() -> None:
    missing = sorted({package for program, package in NEEDED.items() if shutil.which(program) is None})
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
