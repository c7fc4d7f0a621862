"""From the files a user names to reports: what cannot be read is told, the rest goes on."""

from collections.abc import Iterable, Iterator, Sequence

import msgspec

from saksi import flow, lang
from saksi.affairs.report import Report
from saksi.cli.incoming import standard_input, watched
from saksi.cli.language import here
from saksi.cli.output import complain
from saksi.record.article import Article
from saksi.reports import Given, Refusal, read_file, read_stream
from saksi.reports.reason import Reason
from saksi.settings import Settings


class Failure(msgspec.Struct, frozen=True):
    """An article whose reading failed, as a row that is shown."""

    id: str
    why: Reason

    @property
    def error(self) -> str:
        """What went wrong, in the interface language."""
        return self.why.told(here().language)


class Input:
    """The files a user names, read one after the other; `missed` holds what was not read, and why."""

    def __init__(self, files: Sequence[str], given: Given) -> None:
        self.files = files
        self.given = given
        self.settings = Settings(language=given.language)
        self.missed: list[tuple[str, Reason]] = []
        self._files: dict[tuple[str, str], str] = {}

    def outcomes(self, articles: Iterable[Article] | None = None) -> Iterator[Report | Failure]:
        """Each article as a report, or as the failure it was; complaints go to standard error."""
        for article in watched(self.articles() if articles is None else articles):
            outcome = read(article, self.settings)
            if isinstance(outcome, Failure):
                self._missed(outcome.id, outcome.why)
            elif outcome.findings.language not in (None, *lang.languages()):
                self._missed(article.id, unread(outcome))
            yield outcome

    def reports(self) -> list[Report]:
        """All articles that could be read, each once."""
        return [outcome for outcome in self.outcomes(self._once()) if isinstance(outcome, Report)]

    @property
    def code(self) -> int:
        """The exit code: 1 when anything could not be read."""
        return 1 if self.missed else 0

    def articles(self) -> Iterator[Article]:
        """The articles of all files, each refusal told."""
        return (article for _, article in self._read())

    def file_of(self, article: Article) -> str | None:
        """The file that one of the `reports` was read from."""
        return self._files.get((article.id, article.text))

    def told(self, language: str) -> tuple[tuple[str, str], ...]:
        """What was not read, with the reasons in an interface language."""
        return tuple((place, why.told(language)) for place, why in self.missed)

    def _read(self) -> Iterator[tuple[str, Article]]:
        """The articles with the file of each."""
        for file in self.files:
            for item in _items(file, self.given):
                if isinstance(item, Refusal):
                    self._missed(item.place, item.why)
                else:
                    yield file, item

    def _once(self) -> Iterator[Article]:
        """The articles, none with the id and the text of one before; a further text of an id is told."""
        known: set[str] = set()
        for file, article in self._read():
            one = (article.id, article.text)
            if one in self._files:
                complain("given_twice", article.id)
                continue
            if article.id in known:
                complain("two_texts", article.id)
            known.add(article.id)
            self._files[one] = file
            yield article

    def _missed(self, place: str, why: Reason) -> None:
        """Tells of something that was not read, and keeps it."""
        self.missed.append((place, why))
        complain("refused", place, why.told(here().language))


def read(article: Article, settings: Settings) -> Report | Failure:
    """Reads one article; whatever goes wrong in it becomes a row, so that the others still are read."""
    outcome = flow.attempt(article, settings)
    if isinstance(outcome, str):
        return Failure(article.id, Reason("unfinished", (outcome,)))
    return Report(article, outcome)


def unread(report: Report) -> Reason:
    """That a report's language has no pack."""
    return Reason("unread", (report.findings.language or "", ", ".join(lang.languages())))


def _items(file: str, given: Given) -> Iterator[Article | Refusal]:
    """What a file holds; "-" is standard input."""
    if file != "-":
        return read_file(file, given)
    return read_stream(*standard_input(), given)
