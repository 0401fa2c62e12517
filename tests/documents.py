"""A document of the tests' own: one empty page, made only of data that has its form, and told from others by its name."""

from actions.replies import Document

_PAGE = b"""%PDF-1.4
1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj
2 0 obj <</Type /Pages /Kids [3 0 R] /Count 1>> endobj
3 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 595 842]>> endobj
trailer <</Root 1 0 R>>
%%EOF
"""

REPORT = Document(
    kind="precheck",
    name="voranfrage-2026-0001.pdf",
    title="Ergebnis der Vorprüfung",
    language="de",
    data={"applicant": "Geheimer Verein", "requested_eur": 400},
)


def make(document: Document) -> bytes:
    """Raises ValueError, which quotes the data, where there is no applicant."""
    if "applicant" not in document.data:
        raise ValueError(f"no applicant: {document.data}")
    return _PAGE + f"% {document.name}\n".encode()
