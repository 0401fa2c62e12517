"""The tables. Times are UTC; texts, addresses and whatever a person wrote are sealed (actions.db.crypto)."""

from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

from sqlalchemy import (
    DateTime,
    Dialect,
    ForeignKey,
    Index,
    LargeBinary,
    MetaData,
    Numeric,
    String,
    UniqueConstraint,
    text,
)
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column
from sqlalchemy.types import TypeDecorator

from actions.db.crypto import EncryptedJSON


class UtcDateTime(TypeDecorator[datetime]):
    """An aware datetime; SQLite keeps it naive in UTC and gives it back aware."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a time without a zone does not go into the database")
        return value.astimezone(UTC)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


class Euros(TypeDecorator[Decimal]):
    """A sum with its cents. SQLite keeps it as a float, which holds twelve digits exactly."""

    impl = Numeric(12, 2, asdecimal=False)  # asdecimal would have SQLAlchemy warn about that float
    cache_ok = True

    def process_result_value(self, value: float | None, dialect: Dialect) -> Decimal | None:
        return None if value is None else Decimal(f"{value:.2f}")


class Base(DeclarativeBase):
    # Named constraints, so that a later migration can address them on SQLite too.
    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
            "pk": "pk_%(table_name)s",
        }
    )


class Secret(Base):
    """Random keys of the installation's own, sealed with the keyring; `lookup` keys the hashes."""

    __tablename__ = "secret"

    name: Mapped[str] = mapped_column(String(32), primary_key=True)
    value: Mapped[str] = mapped_column(EncryptedJSON("secret.value"))


class Chat(Base):
    """A person at a channel.

    `sender` is the random name under which Rasa knows the chat. The two leases make order: whoever holds one is alone in
    answering (`turn_…`) or in sending to (`send_…`) this chat; a lease into the future without a holder is a pause.
    """

    __tablename__ = "chat"

    id: Mapped[int] = mapped_column(primary_key=True)
    channel: Mapped[str] = mapped_column(String(16))
    address_hash: Mapped[bytes] = mapped_column(LargeBinary(32), unique=True)
    address: Mapped[str] = mapped_column(EncryptedJSON("chat.address"))
    sender: Mapped[str] = mapped_column(String(36), unique=True)
    language: Mapped[str] = mapped_column(String(2))
    language_chosen: Mapped[bool] = mapped_column(default=False)
    reachable: Mapped[bool] = mapped_column(default=True)
    created_at: Mapped[datetime] = mapped_column(UtcDateTime)
    seen_at: Mapped[datetime] = mapped_column(UtcDateTime)
    tracker_used_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    turn_holder: Mapped[str | None] = mapped_column(String(36))
    turn_until: Mapped[datetime | None] = mapped_column(UtcDateTime)
    send_holder: Mapped[str | None] = mapped_column(String(36))
    send_until: Mapped[datetime | None] = mapped_column(UtcDateTime)


class InboxRow(Base):
    """An update, as the channel gave it. `update_key` is unique within the channel."""

    __tablename__ = "inbox"
    __table_args__ = (
        UniqueConstraint("channel", "update_key"),
        Index(
            "ix_inbox_waiting", "id", sqlite_where=text("state = 'waiting'"), postgresql_where=text("state = 'waiting'")
        ),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    channel: Mapped[str] = mapped_column(String(16))
    update_key: Mapped[str] = mapped_column(String(64))
    chat_id: Mapped[int] = mapped_column(ForeignKey("chat.id", ondelete="CASCADE"), index=True)
    payload: Mapped[dict[str, Any]] = mapped_column(EncryptedJSON("inbox.payload"))
    state: Mapped[str] = mapped_column(String(8), default="waiting")  # waiting, done, failed
    attempts: Mapped[int] = mapped_column(default=0)
    received_at: Mapped[datetime] = mapped_column(UtcDateTime)
    closed_at: Mapped[datetime | None] = mapped_column(UtcDateTime)


class OutboxRow(Base):
    """One message of a channel, ready to be sent; a reply may take several (`part` is the channel's own form)."""

    __tablename__ = "outbox"
    __table_args__ = (
        Index(
            "ix_outbox_waiting",
            "id",
            sqlite_where=text("state = 'waiting'"),
            postgresql_where=text("state = 'waiting'"),
        ),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    channel: Mapped[str] = mapped_column(String(16))
    chat_id: Mapped[int] = mapped_column(ForeignKey("chat.id", ondelete="CASCADE"), index=True)
    inbox_id: Mapped[int | None] = mapped_column(ForeignKey("inbox.id", ondelete="SET NULL"))
    part: Mapped[dict[str, Any]] = mapped_column(EncryptedJSON("outbox.part"))
    state: Mapped[str] = mapped_column(String(8), default="waiting")  # waiting, sent, failed
    attempts: Mapped[int] = mapped_column(default=0)
    created_at: Mapped[datetime] = mapped_column(UtcDateTime)
    closed_at: Mapped[datetime | None] = mapped_column(UtcDateTime)


class Unanswered(Base):
    """How often in a month a question of a language was not answered, by the topic that it came nearest to ("": none)."""

    __tablename__ = "unanswered"

    month: Mapped[str] = mapped_column(String(7), primary_key=True)
    language: Mapped[str] = mapped_column(String(2), primary_key=True)
    near: Mapped[str] = mapped_column(String(64), primary_key=True)
    count: Mapped[int]


class Precheck(Base):
    """A pre-check, kept for the office. In plain stands only what it is listed by: no applicant, partner or sum asked for.

    `office` is what the staff typed in: {"applicant", "note"}. Once `status` is not "new" any more, it is the office's record
    (actions.db.prechecks).
    """

    __tablename__ = "precheck"

    id: Mapped[int] = mapped_column(primary_key=True)
    reference: Mapped[str] = mapped_column(String(12), unique=True)
    chat_id: Mapped[int | None] = mapped_column(ForeignKey("chat.id", ondelete="SET NULL"), index=True)
    language: Mapped[str] = mapped_column(String(2))
    ruleset: Mapped[str] = mapped_column(String(32))
    as_of: Mapped[date]
    outcome: Mapped[str] = mapped_column(String(16))
    decided_by: Mapped[str] = mapped_column(String(16))
    content: Mapped[dict[str, Any]] = mapped_column(EncryptedJSON("precheck.content"))
    status: Mapped[str] = mapped_column(String(16), default="new")  # new, received, agreed, refused, withdrawn
    marked_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    agreed_eur: Mapped[Decimal | None] = mapped_column(Euros)
    agreed_on: Mapped[date | None]
    office: Mapped[dict[str, Any] | None] = mapped_column(EncryptedJSON("precheck.office"))
    created_at: Mapped[datetime] = mapped_column(UtcDateTime)
    changed_at: Mapped[datetime] = mapped_column(UtcDateTime)


class Interest(Base):
    """An interest in the pilot internship, noted with consent. `town` is a city's id; year and contact are sealed."""

    __tablename__ = "interest"

    id: Mapped[int] = mapped_column(primary_key=True)
    reference: Mapped[str] = mapped_column(String(12), unique=True)
    chat_id: Mapped[int | None] = mapped_column(ForeignKey("chat.id", ondelete="SET NULL"), index=True)
    language: Mapped[str] = mapped_column(String(2))
    role: Mapped[str] = mapped_column(String(32))
    town: Mapped[str | None] = mapped_column(String(32))
    content: Mapped[dict[str, Any]] = mapped_column(EncryptedJSON("interest.content"))
    created_at: Mapped[datetime] = mapped_column(UtcDateTime)
    changed_at: Mapped[datetime] = mapped_column(UtcDateTime)
