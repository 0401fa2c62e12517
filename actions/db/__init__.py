"""Storage: tables, sessions, encryption at rest, migrations. Nothing is opened at import."""
