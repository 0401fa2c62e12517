# Wstępne sprawdzenie jako dokument (PDF) i informacja dla komisji. {"{"}…{"}"} zastępuje program.

document_title = Wstępne sprawdzenie wniosku o dotację
document_link = Wstępne sprawdzenie { $reference } jako dokument
document_reference = Numer sprawy
document_date = Data
document_ruleset = Zasady
ruleset-strategy-2022 = Strategia (Produktstrategie, 2022)
ruleset-guideline-2023 = Wytyczne dotyczące dotacji według komunikatu z dnia { $reported } r.
document_facts = Podane informacje
document_result = Wynik
document_findings = Sprawdzenie punkt po punkcie
document_notes = Uwagi
document_missing = Czego jeszcze brakuje
document_improve = Co poprawiłoby wynik
document_next = Co dalej
document_next_apply = To wstępne sprawdzenie nie jest wnioskiem. Gdzie i jak składa się wniosek, tego dokumenty miasta nie mówią; proszę zapytać w urzędzie miasta: telefon { $phone }, e-mail { $email }.
document_next_attach = Proszę dołączyć ten dokument do wniosku albo podać numer sprawy.
document_next_decide = Potem wniosek jest oceniany na podstawie strategii. O prawie do dotacji nigdzie nie ma mowy.
document_next_deadline = Terminów dokumenty nie podają. Proszę zapytać odpowiednio wcześnie.
document_notice = To wstępne sprawdzenie przez program, a nie decyzja miasta ani obietnica. Opiera się tylko na informacjach podanych w tym dokumencie.
document_sum_counts = Liczy się dotacja podana we wniosku, a nie koszt całkowity.
document_page = Strona {"{"}page{"}"} z {"{"}pages{"}"}

report_title = Informacja dla komisji: zgody poniżej { $threshold_eur }
report_period = Okres: od { $from } r. do { $to } r.
report_ground = Według strategii (Produktstrategie, Zuschussregeln (3)) o zgodach na dotacje poniżej { $threshold_eur } trzeba informować na piśmie.
report_guideline = Według komunikatu miasta z dnia { $reported } r. ten próg zniesiono w wytycznych dotyczących dotacji. Czy ta zasada jest jeszcze stosowana, sprawdza urząd miasta.
report_none = W tym okresie nie wyrażono żadnej zgody.
report_date = Data zgody
report_applicant = Wnioskodawca
report_partners = Partnerzy
report_plan = Projekt
report_amount = Kwota
report_total = Suma ({ $count ->
        [one] { $count } zgoda
        [few] { $count } zgody
        [many] { $count } zgód
       *[other] { $count } zgody
    })
