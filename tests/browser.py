"""A browser for tests: Debian's chromium, headless, driven by playwright's sync API.

Playwright's sync API runs an event loop of its own in the thread that starts it, and an async test cannot run in that
thread until it is stopped. So keep `browser()` to a module whose tests are all plain functions.
"""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from playwright.sync_api import Browser, sync_playwright

#: Names under which distributions install it.
NAMES = ("chromium", "chromium-browser", "google-chrome")

ARGUMENTS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)


def chromium_path() -> str | None:
    return next((path for name in NAMES if (path := shutil.which(name))), None)


needs_chromium = pytest.mark.skipif(
    chromium_path() is None, reason=f"needs a browser: none of {', '.join(NAMES)} is installed"
)


@contextmanager
def browser() -> Iterator[Browser]:
    """A running chromium. Call it only where chromium_path() found one."""
    with sync_playwright() as playwright:
        running = playwright.chromium.launch(executable_path=chromium_path(), args=list(ARGUMENTS))
        try:
            yield running
        finally:
            running.close()
