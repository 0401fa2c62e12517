"""The PDF files, read back with pikepdf (structure) and pdfminer (text)."""

import dataclasses
import datetime as dt
import io
import re
import socket
from typing import NoReturn

import pikepdf
import pytest
import typst
from hypothesis import given, settings
from hypothesis import strategies as st
from pdfminer.high_level import extract_pages, extract_text
from pdfminer.layout import LTChar, LTTextContainer

from actions.precheck import pdf
from actions.precheck.pdf import Answer, Both, Line, PdfError, Report, Section, Table, printable, report_pdf, table_pdf

MADE_ON = dt.datetime(2026, 11, 20, 9, 30, tzinfo=dt.UTC)
MARGIN = 20 / 25.4 * 72 - 1  # 20 mm in points, with a point for rounding
ANSWERS: tuple[Answer, ...] = ("yes", "no", "unknown")

#: title | reference | verdict | decided by | notice | facts | applicant | value | amount | findings | met | not met | open |
#: (label | text) of three findings | next steps | two steps | page
WORDS = {
    "de": """Vorprüfung eines Zuschussantrags | Vorgang | Noch nicht eindeutig | Zuständig wäre der Ausschuss: Ab 500
Euro entscheidet er, nicht das Büro 01. | Dies ist kein Bescheid. Die Vorprüfung vergleicht Ihre Angaben mit der
Strategie der Stadt; entscheiden wird die Stadt, wenn der Antrag vorliegt. | Ihre Angaben | Antragstellerin | Verein mit
Sitz in Siegburg | Beantragter Zuschuss | Was die Strategie verlangt | erfüllt | nicht erfüllt | offen | Partnerstadt |
Das Vorhaben findet mit einer Partnerstadt statt: Bolesławiec. | Höhe des Zuschusses | Mehr als 500 Euro: Der Ausschuss
entscheidet, das Büro 01 bereitet vor. | Ziel der Strategie | Es wurde kein Ziel genannt; mindestens eines der fünf
Ziele muss erkennbar sein. | Nächste Schritte | Nennen Sie ein Ziel der Strategie. | Reichen Sie den Antrag schriftlich
beim Büro 01 ein. | Seite {page} von {pages}""",
    "en": """Pre-check of a grant application | Reference | Not clear yet | The committee would decide: from 500 euros
on it does, not office 01. | This is not a decision. The pre-check compares your answers with the town's strategy; the
town decides once the application is there. | Your answers | Applicant | Association in Siegburg | Amount requested |
What the strategy asks for | met | not met | open | Partner town | The project takes place with a partner town:
Bolesławiec. | Amount of the grant | More than 500 euros: the committee decides, office 01 prepares it. | Goal of the
strategy | No goal was named; at least one of the five must be recognisable. | Next steps | Name a goal of the strategy.
| Hand in the application in writing. | Page {page} of {pages}""",
    "fr": """Examen préalable d'une demande de subvention | Référence | Pas encore clair | La commission déciderait : à
partir de 500 euros, c'est elle et non le bureau 01. | Ceci n'est pas une décision. L'examen compare vos réponses à la
stratégie de la ville ; la ville décide une fois la demande déposée. | Vos réponses | Demandeur | Association à Siegburg
| Montant demandé | Ce que la stratégie exige | rempli | non rempli | en suspens | Ville partenaire | Le projet a lieu
avec une ville jumelée : Bolesławiec. | Montant de la subvention | Plus de 500 euros : la commission décide, le bureau
01 prépare. | Objectif de la stratégie | Aucun objectif n'a été nommé ; au moins un des cinq doit être reconnaissable. |
Étapes suivantes | Nommez un objectif. | Déposez la demande par écrit. | Page {page} sur {pages}""",
    "pl": """Wstępne sprawdzenie wniosku o dotację | Sygnatura | Jeszcze niejasne | Decydowałaby komisja: od 500 euro to
ona, a nie biuro 01. | To nie jest decyzja. Sprawdzenie porównuje odpowiedzi ze strategią miasta; miasto rozstrzygnie po
złożeniu wniosku. | Twoje odpowiedzi | Wnioskodawca | Stowarzyszenie w Siegburgu | Wnioskowana kwota | Czego wymaga
strategia | spełnione | niespełnione | otwarte | Miasto partnerskie | Projekt odbywa się z miastem partnerskim:
Bolesławiec. | Wysokość dotacji | Więcej niż 500 euro: decyduje komisja, przygotowuje biuro 01. | Cel strategii | Nie
podano celu; co najmniej jeden z pięciu musi być rozpoznawalny. | Następne kroki | Wskaż cel strategii. | Złóż wniosek
na piśmie: źdźbło, łąka, gęś. | Strona {page} z {pages}""",
    "pt": """Verificação prévia de um pedido de subsídio | Referência | Ainda não é claro | Decidiria a comissão: a
partir de 500 euros é ela, não o gabinete 01. | Isto não é uma decisão. A verificação compara as respostas com a
estratégia da cidade; a cidade decide quando o pedido chegar. | As suas respostas | Requerente | Associação em Siegburg
| Montante pedido | O que a estratégia exige | cumprido | não cumprido | em aberto | Cidade parceira | O projeto
realiza-se com uma cidade geminada: Bolesławiec. | Valor do subsídio | Mais de 500 euros: a comissão decide, o gabinete
01 prepara. | Objetivo da estratégia | Não foi indicado nenhum objetivo; pelo menos um dos cinco tem de ser
reconhecível. | Próximos passos | Indique um objetivo. | Entregue o pedido por escrito. | Página {page} de {pages}""",
    "tr": """Hibe başvurusunun ön kontrolü | Başvuru numarası | Henüz belli değil | Kararı komisyon verirdi: 500 avrodan
itibaren 01 numaralı büro değil, komisyon karar verir. | Bu bir karar değildir. Ön kontrol, yanıtlarınızı şehrin
stratejisiyle karşılaştırır; İlgili kararı şehir, başvuru ulaştığında verir. | Yanıtlarınız | Başvuran | Siegburg'da
dernek | İstenen tutar | Stratejinin istedikleri | karşılanıyor | karşılanmıyor | açık | Kardeş şehir | Proje bir kardeş
şehirle gerçekleşiyor: Bolesławiec. | Hibe tutarı | 500 avrodan fazla: Komisyon karar verir, 01 numaralı büro hazırlar.
| Stratejinin hedefi | Hiçbir hedef belirtilmedi; beş hedeften en az biri anlaşılır olmalıdır. | Sonraki adımlar | Bir
hedef belirtin: ığdır, İğne, şölen. | Başvuruyu yazılı olarak verin. | Sayfa {page} / {pages}""",
    "el": """Προέλεγχος αίτησης επιχορήγησης | Αριθμός υπόθεσης | Δεν είναι ακόμη σαφές | Θα αποφάσιζε η επιτροπή: από
500 ευρώ και πάνω αποφασίζει εκείνη, όχι το γραφείο 01. | Αυτό δεν είναι απόφαση. Ο προέλεγχος συγκρίνει τις απαντήσεις
σας με τη στρατηγική της πόλης· η πόλη αποφασίζει όταν κατατεθεί η αίτηση. | Οι απαντήσεις σας | Αιτών | Σύλλογος στο
Siegburg | Ποσό που ζητείται | Τι απαιτεί η στρατηγική | πληρείται | δεν πληρείται | εκκρεμεί | Αδελφοποιημένη πόλη | Το
έργο γίνεται με αδελφοποιημένη πόλη: Bolesławiec. | Ύψος της επιχορήγησης | Πάνω από 500 ευρώ: αποφασίζει η επιτροπή,
προετοιμάζει το γραφείο 01. | Στόχος της στρατηγικής | Δεν αναφέρθηκε στόχος· τουλάχιστον ένας από τους πέντε πρέπει να
είναι αναγνωρίσιμος. | Επόμενα βήματα | Αναφέρετε έναν στόχο: ΐ, ΰ, Ώ. | Καταθέστε την αίτηση γραπτώς. | Σελίδα {page}
από {pages}""",
    "uk": """Попередня перевірка заявки на грант | Номер справи | Ще не зрозуміло | Вирішував би комітет: від 500 євро
рішення ухвалює він, а не бюро 01. | Це не рішення. Перевірка порівнює ваші відповіді зі стратегією міста; місто
вирішить, коли отримає заявку. | Ваші відповіді | Заявник | Об'єднання у Зіґбурзі | Запитана сума | Чого вимагає
стратегія | виконано | не виконано | відкрито | Місто-партнер | Проєкт відбувається з містом-партнером: Bolesławiec. |
Розмір гранту | Понад 500 євро: вирішує комітет, готує бюро 01. | Ціль стратегії | Жодної цілі не названо; має бути
видно щонайменше одну з п'яти. | Наступні кроки | Назвіть ціль: їжак, ґанок, єдність, ініціатива. | Подайте заявку
письмово. | Сторінка {page} з {pages}""",
}


def words(language: str) -> list[str]:
    return [" ".join(part.split()) for part in WORDS[language].split("|")]


def report(language: str = "tr", *, findings: int = 7, name: str = "Förderverein Städtepartnerschaft e. V.") -> Report:
    both = [
        Both(own, None if language == "de" else german)
        for own, german in zip(words(language), words("de"), strict=True)
    ]
    title, reference, verdict, decided_by, notice, facts, applicant, kind, amount, asked, met, not_met, still_open = (
        both[:13]
    )
    steps, first, second, page = both[19:]
    answer_words = dict(zip(ANSWERS, (met, not_met, still_open), strict=True))
    clause = Both("Zuschussregeln (3), Strategie 2022")
    lines = [
        Line(both[13 + n % 3 * 2], both[14 + n % 3 * 2], ANSWERS[n % 3], answer_words[ANSWERS[n % 3]], clause)
        for n in range(findings)
    ]
    return Report(
        language=language,
        title=title,
        town="Kreisstadt Siegburg",
        meta=(Line(reference, Both("VP-2026-0147")), Line(asked, Both("Strategie 2022, 20.11.2026"))),
        light="yellow",
        verdict=verdict,
        decided_by=decided_by,
        notice=notice,
        sections=(
            Section(facts, (Line(applicant, kind), Line(applicant, Both(name)), Line(amount, Both("1.250,00\u00a0€")))),
            Section(asked, tuple(lines)),
            Section(steps, items=(first, second)),
        ),
        page=page.own,
        made_on=MADE_ON,
    )


def table(rows: int = 60) -> Table:
    return Table(
        language="de",
        title="Schriftlicher Bericht an den Ausschuss",
        town="Kreisstadt Siegburg",
        texts=("Vom Büro 01 bewilligte Zuschüsse unter 500 Euro vom 1. Januar bis zum 30. Juni 2026.",),
        columns=("Datum", "Antragstellerin", "Partnerstadt", "Vorhaben", "Betrag in Euro"),
        right_aligned=frozenset({4}),
        rows=tuple(
            (
                f"{1 + n % 28:02}.03.2026",
                "Gymnasium Alleestraße",
                "Nogent-sur-Marne",
                f"Schulprojektwoche {n}",
                "320,00",
            )
            for n in range(rows)
        ),
        totals=("Summe", "", "", "", "19.200,00"),
        notes=("Rechtsgrundlage: Strategie 2022, Zuschussregeln (3).",),
        page="Seite {page} von {pages}",
        made_on=MADE_ON,
    )


def opened(file: bytes) -> pikepdf.Pdf:
    return pikepdf.open(io.BytesIO(file))


def tags(file: bytes) -> list[tuple[str, str, str]]:
    """Type, text alternative and language of every element of the structure tree, in reading order."""
    with opened(file) as document:
        waiting: list[object] = [document.Root.StructTreeRoot]
        found = []
        while waiting:
            match waiting.pop(0):
                case pikepdf.Array() as kids:
                    waiting[:0] = list(kids)
                case pikepdf.Dictionary() as element:
                    if "/S" in element:
                        found.append((str(element.S), str(element.get("/Alt", "")), str(element.get("/Lang", ""))))
                    waiting[:0] = [element.K] if "/K" in element else []
        return found


def text(file: bytes) -> str:
    """The text without any space, and with words put together again that were hyphenated."""
    return re.sub(r"[-\u00ad\u2010]?\n|\s|\u200b", "", extract_text(io.BytesIO(file)))


def outside(file: bytes) -> list[str]:
    """The letters that stick out of a page's text area: into the margin at the right, or into the edge at the foot."""
    pages = list(extract_pages(io.BytesIO(file)))
    lines = [(page, line) for page in pages for box in page if isinstance(box, LTTextContainer) for line in box]
    letters = [(page, letter) for page, line in lines for letter in line if isinstance(letter, LTChar)]
    far = [letter for page, letter in letters if letter.x1 > page.width - MARGIN or letter.y0 < 20]
    return [letter.get_text() for letter in far if letter.get_text().strip()]


def with_name(name: str) -> bytes:
    return report_pdf(report("uk", name=name))


@pytest.mark.parametrize("language", WORDS)
def test_the_text_reads_back_in_every_language_with_german_beside_it(language: str) -> None:
    found = text(report_pdf(report(language)))
    for wording in words(language)[:-1] + words("de")[:-1]:
        assert [word for word in wording.split() if word not in found] == []


@pytest.mark.parametrize("language", WORDS)
def test_pages_are_numbered_in_the_readers_language_and_repeat_the_reference(language: str) -> None:
    file = report_pdf(report(language, findings=20))
    with opened(file) as document:
        pages = len(document.pages)
    assert 2 <= pages <= 3
    assert words(language)[-1].format(page=pages, pages=pages).replace(" ", "") in text(file)
    assert text(file).count("VP-2026-0147") == pages + (language != "de")  # in the German of the first page once more


@pytest.mark.parametrize("made", [report("tr"), report("de"), table()])
def test_the_file_says_that_it_is_accessible(made: Report | Table) -> None:
    file = report_pdf(made) if isinstance(made, Report) else table_pdf(made)
    with opened(file) as document, document.open_metadata() as metadata:
        assert metadata["pdfuaid:part"] == "1"
        assert document.Root.MarkInfo.Marked
        assert document.Root.ViewerPreferences.DisplayDocTitle
    types = {kind for kind, *_ in tags(file)}
    assert types >= {"/H1", "/Table", "/THead", "/TH", "/TD"}


def test_the_title_the_language_and_the_date_stand_in_the_file() -> None:
    with opened(report_pdf(report("el"))) as document:
        assert document.Root.Lang == "el"
        assert document.docinfo["/Title"] == words("el")[0]
        assert document.docinfo["/CreationDate"] == "D:20261120093000Z"


def test_german_is_marked_as_german_in_a_report_in_another_language() -> None:
    assert {language for _, _, language in tags(report_pdf(report("el")))} == {"", "de"}
    assert {language for _, _, language in tags(report_pdf(report("de")))} == {""}


def test_headings_have_two_levels_and_come_in_order() -> None:
    assert [kind for kind, *_ in tags(report_pdf(report("fr"))) if kind.startswith("/H")] == [
        "/H1",
        "/H2",
        "/H2",
        "/H2",
    ]


def test_every_sign_has_its_word_as_text_alternative() -> None:
    found = [alt for kind, alt, _ in tags(report_pdf(report("pl", findings=3))) if kind == "/Figure"]
    assert found == [words("pl")[2], "spełnione", "niespełnione", "otwarte"]


def test_a_section_may_have_texts_and_lines_and_signs_without_words() -> None:
    line = Line(Both("Partner", "Partnerstadt"), Both("Guarda"), "yes")
    section = Section(
        Both("Points", "Punkte"), (line,), (Both("Four of them.", "Vier davon."),), (Both("One", "Eins"),)
    )
    file = report_pdf(dataclasses.replace(report("en"), sections=(section,)))
    assert "Fourofthem." in text(file)
    assert "Vierdavon." in text(file)
    assert [alt for kind, alt, _ in tags(file) if kind == "/Figure"][1] == "Partner"


@pytest.mark.parametrize("name", ["Пласт", "მზია שלום مرحبا Ա ⇒ №"])
def test_every_font_is_embedded(name: str) -> None:
    with opened(with_name(name)) as document:
        descriptors = [
            item for item in document.objects if isinstance(item, pikepdf.Dictionary) and "/FontName" in item
        ]
        assert descriptors
        assert all("/FontFile2" in item or "/FontFile3" in item for item in descriptors)


def test_the_same_input_gives_the_same_bytes_and_another_date_others() -> None:
    assert report_pdf(report()) == report_pdf(report())
    assert table_pdf(table()) == table_pdf(table())
    later = dataclasses.replace(report(), made_on=MADE_ON + dt.timedelta(days=1))
    assert report_pdf(report()) != report_pdf(later)
    assert report_pdf(dataclasses.replace(report(), made_on=MADE_ON.replace(tzinfo=None))) == report_pdf(report())


def test_nothing_is_fetched(monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(*_: object, **__: object) -> NoReturn:
        raise AssertionError("a socket was opened")

    monkeypatch.setattr(socket, "socket", refused)
    assert report_pdf(report()).startswith(b"%PDF-")
    templates = "".join(path.read_text() for path in pdf._TEMPLATES.glob("*.typ"))
    assert "@" not in templates  # an import of a package is all that makes typst go to the network
    assert "read(" not in templates


def test_typed_markup_stays_text() -> None:
    name = '#read("/etc/passwd") $x$ *a* _b_ `c` <d> @e \\u{41} = [f] "#{' + "}{page}"
    assert name.replace(" ", "") in text(with_name(name))


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("Anna 👩‍👧 Müller", "Anna ? Müller"),
        ("東京 und 日本", "? und ?"),
        ("a\u202eb\u200fc\x00d\ufeff", "abcd"),
        ("zwei\r\n\tZeilen\u2028drei", "zwei Zeilen drei"),
        ("Gu\u0308nther, їжак, Şişli, Łódź, Ώ", "Günther, їжак, Şişli, Łódź, Ώ"),
        ("Z̷̢͔a̴l̸g̵o", "Zalgo"),
        ("500\u00a0€ ⇒ 1\u202f250", "500\u00a0€ ⇒ 1\u202f250"),
        ("\ud800\U000e0041\ue000", "?"),
        ("x" * 41, "x" * 16 + "\u200b" + "x" * 16 + "\u200b" + "x" * 9),
    ],
)
def test_odd_characters_are_dropped_or_shown_as_a_question_mark(typed: str, shown: str) -> None:
    assert printable(typed) == shown
    assert with_name(typed).startswith(b"%PDF-")


@given(
    st.text(st.characters(exclude_categories=()), max_size=300)
    | st.text(st.characters(max_codepoint=0x21FF), max_size=300)
)
@settings(max_examples=150, deadline=None)
def test_no_name_makes_it_fail(name: str) -> None:
    assert with_name(name).startswith(b"%PDF-")


def test_everything_that_counts_as_printable_has_a_glyph_in_regular_and_bold() -> None:
    letters = sorted({printable(chr(code)) for code in range(0x110000)} - {""})
    assert len(letters) > 1500
    every = Both(" ".join(letters))
    assert report_pdf(dataclasses.replace(report(), notice=every, verdict=every)).startswith(b"%PDF-")


@pytest.mark.parametrize("typed", ["wort " * 2400, "x" * 5000, "👩" * 5000, "Ö" * 2500 + " " + "日" * 2500])
def test_thousands_of_characters_go_on_over_the_pages_and_none_is_lost(typed: str) -> None:
    file = with_name(typed)
    assert text(file).count(printable(typed)[:1]) >= printable(typed).count(printable(typed)[:1])
    assert outside(file) == []


def test_a_missing_glyph_is_an_error_that_quotes_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pdf, "printable", str)
    with pytest.raises(PdfError) as refused:
        with_name("Geheim 日本")
    assert "Geheim" not in repr(refused.value)
    assert (refused.value.__cause__, refused.value.__context__) == (None, None)


def test_a_document_without_a_title_is_refused() -> None:
    with pytest.raises(PdfError):
        report_pdf(dataclasses.replace(report(), title=Both("\u200b")))


def test_only_the_fonts_inside_typst_are_used() -> None:
    assert {font.path for font in pdf._fonts().fonts()} == {None}
    assert isinstance(pdf._fonts(), typst.Fonts)


def test_a_list_repeats_its_head_in_sight_and_names_it_once_and_shows_every_row() -> None:
    file = table_pdf(table(60))
    found = text(file)
    assert outside(file) == []
    assert found.count("Antragstellerin") == 3
    assert [kind for kind, *_ in tags(file)].count("/TH") == 5
    assert [n for n in range(60) if f"Schulprojektwoche{n}" not in found] == []
    assert found.count("19.200,00") == 1
    with opened(file) as document:
        assert all(float(page.mediabox[2]) > float(page.mediabox[3]) for page in document.pages)


def test_a_row_of_a_list_may_be_longer_than_a_page() -> None:
    file = table_pdf(dataclasses.replace(table(), rows=(("1", "Verein " * 3000, "x" * 500, "", "320,00"),)))
    assert outside(file) == []
    assert text(file).count("Verein") == 3000


def test_an_empty_list_has_texts_and_no_table() -> None:
    file = table_pdf(dataclasses.replace(table(0), totals=None, texts=("Es wurde nichts bewilligt.",)))
    assert "Eswurdenichtsbewilligt." in text(file)
    assert "/Table" not in {kind for kind, *_ in tags(file)}


def test_a_row_of_another_length_is_refused() -> None:
    with pytest.raises(ValueError, match="length"):
        table_pdf(dataclasses.replace(table(), rows=(("1", "2"),)))
    with pytest.raises(ValueError, match="length"):
        table_pdf(dataclasses.replace(table(), totals=("1",)))
