"""README and docs tell the truth: every setting and command in them is read from the code, and none is left out."""

import re

import pytest
from typer.main import get_command

from bot.cli import app
from bot.settings import ROOT, Settings

README = (ROOT / "README.md").read_text(encoding="utf-8")


def test_every_setting_is_in_readme_and_every_one_there_exists() -> None:
    named = set(re.findall(r"BRUECKE_[A-Z_]+", README))
    existing = {f"BRUECKE_{name.upper()}" for name in Settings.model_fields}
    assert named == existing


def test_every_command_is_in_readme_and_every_one_there_exists() -> None:
    commands = get_command(app).commands  # type: ignore[attr-defined]
    existing = {name for name, command in commands.items() if not command.hidden} - {"db"} | {"db upgrade"}
    assert set(re.findall(r"`uv run bruecke (db upgrade|\w+)", README)) == existing


@pytest.mark.parametrize("target", ["run", "test", "setup", "quality", "bench"])
def test_every_make_target_that_readme_names_exists(target: str) -> None:
    assert f"make {target}" in README
    assert re.search(rf"^{target}:", (ROOT / "Makefile").read_text(), re.MULTILINE)


def test_every_file_that_readme_and_docs_name_exists() -> None:
    for text in (README, *((ROOT / "docs" / name).read_text() for name in ("contracts.md", "data-protection.md"))):
        for path in re.findall(r"`((?:bot|nlu|actions|translations|tests|docs)/[\w./-]+\.(?:py|yml|md|toml))`", text):
            assert (ROOT / path).exists(), path


def test_no_figure_is_left_open() -> None:
    assert "@" not in re.sub(r"`[^`]*`", "", README)
