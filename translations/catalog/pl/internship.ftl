# Polish. Address: neutral and polite, without Pan/Pani and without gender. The pilot project "Verwaltungspraktikum in den Partnerstädten".

internship_overview = Na { $year } r. Siegburg planuje projekt pilotażowy: osoby uczące się zawodu w urzędzie miasta mają pracować od { $min_weeks } do { $max_weeks } tygodni w urzędzie miasta partnerskiego i mieszkać u rodzin goszczących. Dokument dla komisji na ten temat był tylko informacją, a nie uchwałą.
    .title = Praktyka w miastach partnerskich

internship_duration = Praktyka w urzędzie ma trwać od { $min_weeks } do { $max_weeks } tygodni. Dokładnych terminów w dokumencie nie ma.
    .title = Praktyka: czas trwania

internship_participants = Praktyka jest pomyślana dla osób uczących się zawodu w urzędzie miasta Siegburg, przede wszystkim na { $training_year }. roku nauki zawodu. Jako przykłady dokument wymienia zawód pracownika administracji i przygotowanie do stanowiska inspektora miejskiego. Czy mogą dołączyć inni, na przykład uczniowie lub studenci, tego dokument nie mówi.
    .title = Praktyka: kto może jechać?

internship_destination = Do jednego z miast partnerskich; do którego, tego w dokumencie nie ma. Nie mówi też, czy można wybierać.
    .title = Praktyka: dokąd?

internship_accommodation = Osoby uczące się zawodu mają mieszkać u rodzin goszczących, aby poznać styl życia, kulturę i codzienność kraju partnerskiego.
    .title = Praktyka: zakwaterowanie

internship_aims = Pobyt ma { $count ->
        [one] { $count } cel
        [few] { $count } cele
        [many] { $count } celów
       *[other] { $count } celu
    }:
    • wgląd w strukturę i sposób pracy urzędu partnerskiego
    • pogłębienie kompetencji międzykulturowych
    • mieszkanie u rodzin goszczących
    • trwałe wzmocnienie kontaktów między urzędami
    .title = Praktyka: cele

internship_money = Według dokumentu, gdy budżet się uprawomocni, środki będą dostępne na koncie księgowym { $account }; kwoty dokument nie podaje. Podróż, ubezpieczenie i ewentualne dopłaty do zakwaterowania urząd jeszcze sprawdza. Pieniądze są przeznaczone tylko na ten projekt pilotażowy.
    .title = Praktyka: kto płaci?

internship_exchange = Tak, jest taki zamysł: później w zamian do Siegburga mają przyjeżdżać osoby uczące się zawodu w miastach partnerskich, w najlepszym razie w ramach stałej wymiany 1:1.
    .title = Praktyka: wizyta zwrotna

internship_status = Stan na dzień { $paper_date } r.: komisję poinformowano, ale niczego przy tym nie uchwalono. Urząd sprawdza sprawy organizacyjne, finansowe i prawne i chce później o nich poinformować. Terminów ani sposobu zgłaszania się dokument nie podaje; wyniku sprawdzania nie znam.
    .title = Praktyka: stan i zgłoszenie
