"""Migrations, run by the program itself; loads Alembic, so it is loaded only when there is something to do."""

import pathlib

from alembic import command
from alembic.config import Config
from alembic.script import ScriptDirectory
from sqlalchemy import Connection

FOLDER = pathlib.Path(__file__).parent / "migrations"


def upgrade(connection: Connection, to: str = "head") -> None:
    """Brings the schema up to a revision, inside the transaction of the connection."""
    config = _config()
    config.attributes["connection"] = connection
    command.upgrade(config, to)


def revisions() -> tuple[str, ...]:
    """All revisions this version knows, the newest first."""
    return tuple(script.revision for script in ScriptDirectory.from_config(_config()).walk_revisions())


def _config() -> Config:
    """Where the migrations lie; there is no .ini file."""
    config = Config()
    config.set_main_option("script_location", str(FOLDER).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    return config
