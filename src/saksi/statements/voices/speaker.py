"""Who speaks: what is kept of a speaker, and whose words are told beside another's."""

import msgspec

from saksi.record.mention import Actor

# Spoken of beside another's words: who speaks there is not meant by the next "katanya"
ASIDE = frozenset(
    (
        "statements.noun_of",
        "statements.noun_put_by",
        "statements.noun_nya",
        "statements.noun_pretext",
        "statements.passive_clitic",
        "statements.headline_announced",
        "statements.headline_explained",
    )
)


class Speaker(msgspec.Struct, frozen=True, kw_only=True):
    """Who speaks: name or best description, the state spoken for, the body; and the rule that says so.

    type: the actor's type ("person", "body", …), "" when nobody known is meant.
    """

    id: str | None = None
    country: str | None = None
    org: str | None = None
    type: str = ""
    rule: str | None = None


NOBODY = Speaker()


def speaker_of(actor: Actor, rule: str) -> Speaker:
    """The speaker a mention's actor makes."""
    return Speaker(id=actor.name, country=actor.speaks_for, org=actor.org, type=actor.type, rule=rule)
