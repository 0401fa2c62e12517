"""Settings come from the environment, and only well-formed ones are taken."""

from pathlib import Path

import pytest
from pydantic import ValidationError

from bot.settings import Settings


def test_everything_has_a_default_that_runs_locally(monkeypatch: pytest.MonkeyPatch) -> None:
    settings = Settings()
    assert settings.telegram_token is None
    assert settings.host == "127.0.0.1"
    assert settings.database.startswith("sqlite:///")
    assert settings.tracker_database.endswith("tracker.db")


def test_the_environment_is_read_and_empty_values_count_as_none(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BRUECKE_PORT", "9000")
    monkeypatch.setenv("BRUECKE_TELEGRAM_TOKEN", "")
    monkeypatch.setenv("BRUECKE_TELEGRAM_API", "http://127.0.0.1:1/")
    settings = Settings()
    assert (settings.port, settings.telegram_token, settings.telegram_api) == (9000, None, "http://127.0.0.1:1")


def test_a_port_that_is_none_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BRUECKE_PORT", "70000")
    with pytest.raises(ValidationError):
        Settings()


def test_secrets_do_not_show_when_settings_are_printed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BRUECKE_TELEGRAM_TOKEN", "123:secret")
    monkeypatch.setenv("BRUECKE_SECRET_KEYS", "c2VjcmV0")
    assert "secret" not in repr(Settings()).replace("secret_keys", "")


def test_with_postgresql_the_conversations_memory_is_there_too(tmp_path: Path) -> None:
    settings = Settings(data_dir=tmp_path, database_url="postgresql://u@h/d")
    assert settings.tracker_database == "postgresql://u@h/d"


def test_a_key_is_made_at_the_first_start_and_kept(tmp_path: Path) -> None:
    settings = Settings(data_dir=tmp_path / "new")
    assert settings.keys == settings.keys
    assert (tmp_path / "new" / "secret.keys").stat().st_mode & 0o777 == 0o600
