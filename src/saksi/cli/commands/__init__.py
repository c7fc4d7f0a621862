"""The commands: each module gives one as `command`; the loader finds it by being here."""
