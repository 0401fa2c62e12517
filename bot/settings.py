"""The environment, read once, into one frozen object."""

from pathlib import Path
from typing import Annotated

from pydantic import AfterValidator, Field, SecretStr
from pydantic_settings import BaseSettings, SettingsConfigDict

from actions.db.crypto import Keyring, local_keys
from actions.precheck.rules import DEFAULT_RULESET, RulesetId

ROOT = Path(__file__).resolve().parent.parent


def _without_trailing_slash(url: str) -> str:
    return url.rstrip("/")


Url = Annotated[str, AfterValidator(_without_trailing_slash)]


class Settings(BaseSettings):
    """Every setting, its environment variable being BRUECKE_ and the field's name in capitals."""

    model_config = SettingsConfigDict(env_prefix="BRUECKE_", env_ignore_empty=True, frozen=True)

    telegram_token: SecretStr | None = Field(
        default=None, description="the bot's token; without one the page is the only door"
    )
    telegram_api: Url = Field(default="https://api.telegram.org", description="base URL of the Bot API server")
    public_url: Url | None = Field(
        default=None, description="public https address of this process: Telegram comes by webhook"
    )
    database_url: str | None = Field(
        default=None, description="SQLAlchemy URL; SQLite in the data directory when empty"
    )
    data_dir: Path = Field(default=ROOT / ".data", description="database, keys, trained model, log files")
    secret_keys: SecretStr | None = Field(
        default=None, description="encryption keys, newest first; made in the data directory when empty"
    )
    ruleset: RulesetId = Field(
        default=DEFAULT_RULESET, description="rules of the grant pre-check: strategy-2022 or guideline-2023"
    )
    host: str = Field(default="127.0.0.1", description="interface of the web page")
    port: int = Field(default=8080, description="port of the web page", ge=1, le=65535)
    rasa_port: int = Field(default=5005, description="loopback port of the Rasa server", ge=1, le=65535)
    actions_port: int = Field(default=5055, description="loopback port of the action server", ge=1, le=65535)

    @property
    def database(self) -> str:
        return self.database_url or f"sqlite:///{self.data_dir.resolve() / 'bruecke.db'}"

    @property
    def tracker_database(self) -> str:
        """What nlu/endpoints.yml calls BRUECKE_TRACKER_DB: a file, or the same PostgreSQL server."""
        if self.database_url and self.database_url.startswith("postgres"):
            return self.database_url
        return str(self.data_dir.resolve() / "tracker.db")

    @property
    def keys(self) -> str:
        if self.secret_keys is not None:
            return self.secret_keys.get_secret_value()
        self.data_dir.mkdir(parents=True, exist_ok=True)
        return local_keys(self.data_dir / "secret.keys")

    def keyring(self) -> Keyring:
        return Keyring.parse(self.keys)
