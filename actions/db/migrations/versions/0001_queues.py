"""Chats, inbox and outbox."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

_TIME = sa.DateTime(timezone=True)


def upgrade() -> None:
    op.create_table(
        "secret",
        sa.Column("name", sa.String(32), nullable=False),
        sa.Column("value", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("name", name="pk_secret"),
    )
    op.create_table(
        "chat",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("channel", sa.String(16), nullable=False),
        sa.Column("address_hash", sa.LargeBinary(32), nullable=False),
        sa.Column("address", sa.LargeBinary(), nullable=False),
        sa.Column("sender", sa.String(36), nullable=False),
        sa.Column("language", sa.String(2), nullable=False),
        sa.Column("language_chosen", sa.Boolean(), nullable=False),
        sa.Column("reachable", sa.Boolean(), nullable=False),
        sa.Column("created_at", _TIME, nullable=False),
        sa.Column("seen_at", _TIME, nullable=False),
        sa.Column("tracker_used_at", _TIME, nullable=True),
        sa.Column("turn_holder", sa.String(36), nullable=True),
        sa.Column("turn_until", _TIME, nullable=True),
        sa.Column("send_holder", sa.String(36), nullable=True),
        sa.Column("send_until", _TIME, nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_chat"),
        sa.UniqueConstraint("address_hash", name="uq_chat_address_hash"),
        sa.UniqueConstraint("sender", name="uq_chat_sender"),
    )
    op.create_table(
        "inbox",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("channel", sa.String(16), nullable=False),
        sa.Column("update_key", sa.String(64), nullable=False),
        sa.Column("chat_id", sa.Integer(), nullable=False),
        sa.Column("payload", sa.LargeBinary(), nullable=False),
        sa.Column("state", sa.String(8), nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("received_at", _TIME, nullable=False),
        sa.Column("closed_at", _TIME, nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_inbox"),
        sa.ForeignKeyConstraint(["chat_id"], ["chat.id"], name="fk_inbox_chat_id_chat", ondelete="CASCADE"),
        sa.UniqueConstraint("channel", "update_key", name="uq_inbox_channel_update_key"),
    )
    op.create_index("ix_inbox_chat_id", "inbox", ["chat_id"])
    op.create_table(
        "outbox",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("channel", sa.String(16), nullable=False),
        sa.Column("chat_id", sa.Integer(), nullable=False),
        sa.Column("inbox_id", sa.Integer(), nullable=True),
        sa.Column("part", sa.LargeBinary(), nullable=False),
        sa.Column("state", sa.String(8), nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("created_at", _TIME, nullable=False),
        sa.Column("closed_at", _TIME, nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_outbox"),
        sa.ForeignKeyConstraint(["chat_id"], ["chat.id"], name="fk_outbox_chat_id_chat", ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["inbox_id"], ["inbox.id"], name="fk_outbox_inbox_id_inbox", ondelete="SET NULL"),
    )
    op.create_index("ix_outbox_chat_id", "outbox", ["chat_id"])
    waiting = sa.text("state = 'waiting'")
    for table in ("inbox", "outbox"):
        op.create_index(f"ix_{table}_waiting", table, ["id"], sqlite_where=waiting, postgresql_where=waiting)


def downgrade() -> None:
    for table in ("outbox", "inbox", "chat", "secret"):
        op.drop_table(table)
