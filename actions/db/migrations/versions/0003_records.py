"""Pre-checks and interests in the internship, kept for the office."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

_TIME = sa.DateTime(timezone=True)


def upgrade() -> None:
    op.create_table(
        "precheck",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("reference", sa.String(12), nullable=False),
        sa.Column("chat_id", sa.Integer(), nullable=True),
        sa.Column("language", sa.String(2), nullable=False),
        sa.Column("ruleset", sa.String(32), nullable=False),
        sa.Column("as_of", sa.Date(), nullable=False),
        sa.Column("outcome", sa.String(16), nullable=False),
        sa.Column("decided_by", sa.String(16), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.Column("status", sa.String(16), nullable=False),
        sa.Column("marked_at", _TIME, nullable=True),
        sa.Column("agreed_eur", sa.Numeric(12, 2), nullable=True),
        sa.Column("agreed_on", sa.Date(), nullable=True),
        sa.Column("office", sa.LargeBinary(), nullable=True),
        sa.Column("created_at", _TIME, nullable=False),
        sa.Column("changed_at", _TIME, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_precheck"),
        sa.UniqueConstraint("reference", name="uq_precheck_reference"),
        sa.ForeignKeyConstraint(["chat_id"], ["chat.id"], name="fk_precheck_chat_id_chat", ondelete="SET NULL"),
    )
    op.create_table(
        "interest",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("reference", sa.String(12), nullable=False),
        sa.Column("chat_id", sa.Integer(), nullable=True),
        sa.Column("language", sa.String(2), nullable=False),
        sa.Column("role", sa.String(32), nullable=False),
        sa.Column("town", sa.String(32), nullable=True),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.Column("created_at", _TIME, nullable=False),
        sa.Column("changed_at", _TIME, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_interest"),
        sa.UniqueConstraint("reference", name="uq_interest_reference"),
        sa.ForeignKeyConstraint(["chat_id"], ["chat.id"], name="fk_interest_chat_id_chat", ondelete="SET NULL"),
    )
    for table in ("precheck", "interest"):
        op.create_index(f"ix_{table}_chat_id", table, ["chat_id"])


def downgrade() -> None:
    for table in ("interest", "precheck"):
        op.drop_table(table)
