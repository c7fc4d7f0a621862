"""Why something is not read: a key with what fills it in, told in any interface language."""

import errno
import functools
import pathlib
import tomllib

import msgspec

from saksi.errors import InputError

DEFAULT = "en"


class Reason(msgspec.Struct, frozen=True):
    """A key of `refusals.toml` and the values that fill it in, which may be reasons themselves."""

    key: str
    values: tuple["str | int | Reason", ...] = ()

    def told(self, language: str = DEFAULT) -> str:
        """The reason in words of an interface language; English where there are none in it."""
        texts = _texts().get(language) or _texts()[DEFAULT]
        values = (value.told(language) if isinstance(value, Reason) else value for value in self.values)
        return texts[self.key].format(*values) if self.key in texts else self.key

    def __str__(self) -> str:
        return self.told()


class UnreadableError(InputError):
    """An input error that knows its reason."""

    def __init__(self, key: str, *values: str | int | Reason) -> None:
        self.reason = Reason(key, values)
        super().__init__(self.reason.told())


def system(err: OSError | ValueError) -> Reason:
    """What the operating system says was wrong, where it is one of the usual things."""
    number = getattr(err, "errno", None)
    if number is None:
        return Reason("path")
    name = errno.errorcode.get(number, "")
    return Reason(name) if name in _texts()[DEFAULT] else Reason(getattr(err, "strerror", None) or name)


@functools.cache
def _texts() -> dict[str, dict[str, str]]:
    """The texts of every language."""
    file = pathlib.Path(__file__).with_name("refusals.toml")
    return tomllib.loads(file.read_text(encoding="utf-8"))
