"""How Alembic runs the migrations: on the connection it is handed, in that connection's transaction."""

from alembic import context

from saksi.ledger.schema import METADATA

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=METADATA,
    transactional_ddl=True,
)
context.run_migrations()
