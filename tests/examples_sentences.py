"""The notation of the examples of tokens and sentences."""

from saksi import articles, lang, sentences
from saksi.record.article import Article


def _document(text):
    pack = lang.load("id")
    article = Article(id="contoh", text=text)
    return sentences.document(article, articles.layout(article, pack), pack)


def glued(text):
    """Where a token begins without a space after a word, as offsets."""
    doc = _document(text)
    return [
        b.start
        for a, b in zip(doc.tokens, doc.tokens[1:], strict=False)
        if a.end == b.start
        and (a.kind != "mark" or a.text == "-")
        and (b.kind != "mark" or b.text == "-")
        and "quote" not in (a.kind, b.kind)
    ]


def ends(text):
    """Where a sentence begins after another, as offsets."""
    return [s.span.start for s in _document(text).sentences[1:]]
