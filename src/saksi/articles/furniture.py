"""Rules for what on a page is not the report: links, calls, ads, tags, codes.

A line rule says how many lines from line i on it takes away (0: none); an inline rule gives
stretches inside line i. Order is policy: the first line rule that takes a line names it.
"""

import re
from collections.abc import Callable, Iterator

from saksi.articles.headlines import headline_end, headline_like
from saksi.articles.page import Cut, Line, Page
from saksi.articles.words import Opener, Openers, Words, openers
from saksi.record.span import Span

MARKS = " :.*-–|>»"
CODE = r"(?:\*/?)?[a-z]{2,4}\d?(?:/[a-z]{1,4}\d?){1,3}"
DESK_CODE = r"(?:[A-Z][a-z]{0,3}/)?[A-Z]-\d{1,2}"
REPORTER_CODE = re.compile(rf"[(\[]\s?(?:{CODE}|{DESK_CODE}|\*+|\*/?[a-z-]{{2,5}}|[A-Z]{{3}})\s?[)\]]$")
SHORT_CODE = re.compile(r"\([a-z*]{1,4}\)$")
SITE_CAPTION = re.compile(
    r"[^.!?:\"“”()][^\"“”()]{2,120}[^.!?\s\"“”()] ?\((?:[A-Za-z]{3,12} ?: ?|[^()\s]*@|(?:[\w-]+\.)+[a-z]{2,4}\b|\w+ by )[^()]{0,60}\)"
)
EMBED = re.compile(r"\[\w+ ?[:=][^\[\]]{2,120}\]|\[\w+ \w+=[^\[\]]{2,120}\]")
EMBED_INLINE = re.compile(r"\[[A-Z]\w{2,12}:\w[^\[\]]{1,60}\]")
FULL = 3  # words that a line of another language must have
STRAY = 13
STOPS = frozenset(".!?")
NUMBERED = re.compile(r"\d{1,2}[.)]\s")
TAIL = 25
CODE_TAIL = 14
RULE = 60
CREDIT = 80
SMALL = 6
CAPTION = 160


def furniture(page: Page, dateline: Span) -> list[Cut]:
    """Everything cut out of the page's body, in the order of the text; the dateline is left alone."""
    cuts: list[Cut] = []
    own = openers(page.outlet.line)
    i = page.body
    while i < len(page.lines):
        if dateline.start <= page.lines[i].start and page.lines[i].end <= dateline.end:
            i += 1
            continue
        count, rule = _line(page, i, own)
        if count:
            cuts += page.cut(i, count, rule)
        else:
            cuts += [cut for inline in INLINE for cut in inline(page, page.lines[i], i)]
        i += max(count, 1)
    return sorted(cuts + tags(page, cuts) + between(page, cuts))


def _line(page: Page, i: int, own: Openers) -> tuple[int, str]:
    """How many lines from line i on the first fitting rule takes, and its name."""
    line = page.lines[i]
    for filed in (own, page.words.openers):
        for phrase, opener in filed.get(line.low[:2], ()):
            if line.low.startswith(phrase) and _fits(line, phrase, opener, page.words):
                return 1 + _titles(page, i, opener) + _rest(page, i, opener), f"articles.{opener.rule}"
    for rule in LINES:
        count = rule(page, line, i)
        if count:
            return count, f"articles.{rule.__name__}"
    return 0, ""


def _fits(line: Line, phrase: str, opener: Opener, words: Words) -> bool:
    """Whether a line that begins with an opener also has the rest of what is asked."""
    if len(line.text) > opener.longest:
        return False
    rest = line.low[len(phrase) :].strip()
    if opener.also == "words" and line.text.endswith(".") and not line.text.endswith("..."):
        return False
    if opener.whole and rest.strip(MARKS):
        return False
    if opener.next and not any(rest.startswith(mark) if mark else not rest for mark in opener.next):
        return False
    if opener.ends and not line.low.endswith(tuple(opener.ends)):
        return False
    if opener.holds and not any(word in line.low for word in opener.holds):
        return False
    return not opener.title or headline_like(line.text[len(phrase) :].strip(MARKS), words)


def _titles(page: Page, i: int, opener: Opener) -> int:
    """How many linked headlines stand on the lines after a bare "read also"."""
    line = page.lines[i]
    bare = len(line.text) <= max(map(len, opener.opens)) + 2
    if not opener.titles or not bare:
        return 0
    most = 1 if line.text.endswith(":") else opener.titles
    count = 0
    while count < most and i + count + 1 < len(page.lines):
        title = page.lines[i + count + 1].text
        if NUMBERED.match(title) or not headline_like(title, page.words):
            break
        count += 1
    return count


def _rest(page: Page, i: int, opener: Opener) -> int:
    """How many lines go on what a line of furniture breaks off: "Artikel ini telah naik di", "Kabar."."""
    goes_on = page.lines[i].low.endswith(tuple(opener.open_end))
    return int(goes_on and i + 1 < len(page.lines) and len(page.lines[i + 1].text) < RULE)


def reporter_code(page: Page, line: Line, i: int) -> int:
    """A line that is only the desk's code: "(abc/def)", "(*)"."""
    near_end = len(page.lines) - i <= CODE_TAIL
    return int(len(line.text) < 30 and near_end and REPORTER_CODE.fullmatch(line.text) is not None)


def label_alone(page: Page, line: Line, i: int) -> int:
    """A byline's label with nothing after it, as the page's last line: "Sumber"."""
    return int(i == len(page.lines) - 1 and line.low.rstrip(" :") in page.words.label_roles)


def embed(page: Page, line: Line, i: int) -> int:
    """A placeholder of the page's system: "[Gambas:Video 20detik]", "[caption id=…]"."""
    return int(EMBED.fullmatch(line.text) is not None)


def foreign_capitals(page: Page, line: Line, i: int) -> int:
    """A line in capitals of another language: "SCROLL TO CONTINUE WITH CONTENT"."""
    if len(line.text) > RULE or not line.text.isupper() or not line.text.replace(" ", "").isalpha():
        return 0
    told = line.low.split()
    return int(len(told) >= FULL and 2 * sum(word in page.words.foreign for word in told) > len(told))


def stray_word(page: Page, line: Line, i: int) -> int:
    """One small word that closes a page after a whole sentence: "null"."""
    last = i == len(page.lines) - 1 and i > page.body
    alone = len(line.text) < STRAY and line.text.isalpha() and line.text.islower()
    return int(last and alone and page.lines[i - 1].text.endswith((".", '"', "”", "}", ")")))


def hashtags(page: Page, line: Line, i: int) -> int:
    """A line of nothing but hashtags."""
    return int(
        line.text[0] == "#" and len(line.text) < CAPTION and all(w[0] == "#" for w in line.text.split())
    )


def short_code(page: Page, line: Line, i: int) -> int:
    """A line that is only a short code near the end: "(abc)"."""
    return int(len(page.lines) - i <= 3 and SHORT_CODE.fullmatch(line.text) is not None)


def dashes(page: Page, line: Line, i: int) -> int:
    """A rule of dashes, stars or backslashes across the page."""
    bare = len(line.text) < RULE and not line.text.strip("-–—_*=\\~•|. \u200b\u200e\u200f\ufeff")
    return int(bare and line.text not in (".", "..."))


def caption(page: Page, line: Line, i: int) -> int:
    """A picture's line: it ends with the picture's credit, or is no sentence and ends with a site's name."""
    if len(line.text) > CAPTION:
        return 0
    return int(
        page.words.caption.search(line.text) is not None or SITE_CAPTION.fullmatch(line.text) is not None
    )


def read_also_inline(page: Page, line: Line, i: int) -> Iterator[Cut]:
    """A linked headline in the middle of a paragraph: cut from its opener to its end."""
    text, at = page.text, line.start
    while (opener := page.words.inline.search(text, at, line.end)) is not None:
        after = (
            opener.end() + len(text[opener.end() : opener.end() + 3]) - len(text[opener.end() :][:3].lstrip())
        )
        end = headline_end(text, after, line.end, page.words) if after < line.end else line.end
        end = opener.start() + len(text[opener.start() : end].rstrip())
        yield Cut(opener.start(), end, "articles.read_also_inline")
        at = max(end, opener.end())


def call_inline(page: Page, line: Line, i: int) -> Iterator[Cut]:
    """A call to read on inside a paragraph: cut to the end of its sentence."""
    at = line.start
    while (call := page.words.calls.search(page.text, at, line.end)) is not None:
        end = call.end()
        if call.group()[-1] != "]" and not call.group().isupper():
            stop = re.compile(r"[.!?](?=\s|$)").search(page.text, end, min(line.end, end + 260))
            end = stop.end() if stop else min(line.end, end + 260)
        at = end
        source = page.words.cue.search(page.text[call.start() : end].lower())
        if source is None or page.words.cue_kinds[source.group()] == "carries":
            yield Cut(call.start(), end, "articles.call_inline")


def call_sentence(page: Page, line: Line, i: int) -> Iterator[Cut]:
    """A sentence that calls on the reader to read on: "Simak ulasannya berikut ini."; none that names a source."""
    for call in page.words.call_sentences.finditer(page.text, line.start, line.end):
        begins = (
            call.start() == line.start or page.text[line.start : call.start()].rstrip('"” ')[-1:] in STOPS
        )
        if begins and page.words.cue.search(call.group().lower()) is None:
            yield Cut(call.start(), call.end(), "articles.call_sentence")


def embed_inline(page: Page, line: Line, i: int) -> Iterator[Cut]:
    """A placeholder of the page's system inside a paragraph."""
    for found in EMBED_INLINE.finditer(page.text, line.start, line.end):
        yield Cut(found.start(), found.end(), "articles.embed_inline")


def code_at_end(page: Page, line: Line, i: int) -> Iterator[Cut]:
    """A reporter's code behind the last sentence: "… katanya. (abc/def)"."""
    if len(page.lines) - i > TAIL or not line.text.endswith((")", "]")):
        return
    start = max(line.start, line.end - 30)
    code = REPORTER_CODE.search(page.text[start : line.end])
    code = code or (SHORT_CODE.search(page.text[start : line.end]) if i == len(page.lines) - 1 else None)
    if code and start + code.start() > line.start and page.text[start + code.start() - 1] in ' ."”!?':
        yield Cut(start + code.start(), line.end, "articles.code_at_end")


def stray_mark(page: Page, line: Line, i: int) -> Iterator[Cut]:
    """A backslash that an editor left at the end of a line."""
    if line.text.endswith("\\"):
        yield Cut(line.end - 1, line.end, "articles.stray_mark")


def caption_tail(page: Page, line: Line, i: int) -> Iterator[Cut]:
    """A picture's credit behind a whole paragraph."""
    if len(line.text) <= CAPTION:
        return
    start = line.end - CREDIT
    match = page.words.caption.search(page.text[start : line.end])
    if match and page.text[start + match.start()] in "( /":
        yield Cut(start + match.start(), line.end, "articles.caption_tail")


def between(page: Page, cuts: list[Cut]) -> list[Cut]:
    """A single small word on its own line between two lines that are cut."""
    gone = {cut.start for cut in cuts}
    middle = zip(
        page.lines[page.body :], page.lines[page.body + 1 :], page.lines[page.body + 2 :], strict=False
    )
    return [
        Cut(line.start, line.end, "articles.between")
        for before, line, after in middle
        if len(line.text) < SMALL and line.text.islower() and before.start in gone and after.start in gone
    ]


def tags(page: Page, cuts: list[Cut]) -> list[Cut]:
    """The short lines after the page's last code or video: its tags."""
    ends = [cut.end for cut in cuts if cut.rule in TAG_ANCHORS]
    if not ends or ends[-1] < page.lines[-TAIL:][0].start:
        return []
    gone = {cut.start for cut in cuts}
    left = [line for line in page.lines[-TAIL:] if line.start >= ends[-1] and line.start not in gone]
    if len(left) > page.words.tag_most or any(_sentence(line, page.words) for line in left):
        return []
    return [Cut(line.start, line.end, "articles.tags") for line in left]


def _sentence(line: Line, words: Words) -> bool:
    if line.text.endswith((".", '"', "”")) and not line.text.endswith("..."):
        return True
    return len(line.text) > words.tag_longest and not headline_like(line.text, words)


TAG_ANCHORS = frozenset(
    {"articles.reporter_code", "articles.code_at_end", "articles.video", "articles.embed"}
)
LINES: tuple[Callable[[Page, Line, int], int], ...] = (
    reporter_code,
    short_code,
    label_alone,
    dashes,
    caption,
    hashtags,
    embed,
    foreign_capitals,
    stray_word,
)
INLINE: tuple[Callable[[Page, Line, int], Iterator[Cut]], ...] = (
    read_also_inline,
    call_inline,
    call_sentence,
    code_at_end,
    embed_inline,
    stray_mark,
    caption_tail,
)
