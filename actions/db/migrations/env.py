"""Alembic's environment: runs on the connection that actions.db.session.upgrade hands over."""

from alembic import context

from actions.db.tables import Base

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=Base.metadata,
    render_as_batch=True,  # SQLite cannot alter a column in place
)
with context.begin_transaction():
    context.run_migrations()
