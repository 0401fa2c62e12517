# Co mówią zasady (actions/knowledge/strategy/rules/), naszymi słowami. Wartość to sama zasada; .yes, .no i .unknown stoją tam,
# gdzie wynik wymaga własnego zdania: spełnione, niespełnione, otwarte. Forma neutralna i uprzejma, bez Pan/Pani i bez rodzaju.

rule-applicant-is-named-as-initiator = Stowarzyszenia, szkoły i firmy są wymienione jako inicjatorzy formatów. Kto może wnioskować o dotację, nie jest uregulowane.
    .yes = Wnioskodawca należy do tych, których dokument wymienia jako inicjatorów.
    .unknown = Dokument nie wymienia takiego wnioskodawcy albo nie wiadomo jeszcze, kto składa wniosek. Proszę zapytać w urzędzie miasta.
rule-applicant-is-in-siegburg = Czy chodzi także o wnioskodawców spoza Siegburga, tego dokument nie mówi.
    .yes = Wniosek jest z Siegburga.
    .unknown = Wniosek jest spoza Siegburga. Czy to możliwe, tego dokument nie mówi; proszę zapytać w urzędzie miasta.
rule-profit-and-tourism-are-not-mentioned = O zysku i turystyce w dokumencie nie ma mowy. Nie wynika z tego nic przeciw projektowi.

rule-partner-town-takes-part = Praca partnerska i patronacka obejmuje miasta Nogent-sur-Marne, Bolesławiec (Bunzlau), Selçuk, Orestiada, Guarda i Werder (Havel).
    .yes = Bierze udział miasto partnerskie.
    .no = Biorą udział tylko takie miasta, które nie są miastami partnerskimi.
    .unknown = Nie podano jeszcze żadnego miasta partnerskiego Siegburga.
rule-zbarazh-belongs-to-the-ring-only = Zbaraż łączy z Siegburgiem partnerstwo pierścieniowe: jest miastem partnerskim Bolesławca, a nie Siegburga. Czy to wystarczy do dotacji, pozostaje otwarte.
rule-sponsorships-of-company-and-boat = Patronaty nad „Siegburger Kompanie” i nad trałowcem mają być zacieśnione. Czy przewidziano na to dotacje, tego dokument nie mówi; proszę zapytać w urzędzie miasta.
rule-werder-is-a-partner-since = W dokumencie Werder (Havel) to jeszcze miasto patronackie; partnerstwo miast miano dopiero rozważyć. Od { $since } r. Werder jest miastem partnerskim. W obu przypadkach należy do tego grona.
rule-distant-towns-also-digitally = Aby spotkania z odległymi miastami (Guarda, Selçuk, Orestiada, Bolesławiec) nabrały trwałości, muszą się odbywać także z użyciem rozwiązań cyfrowych.
    .yes = Projekt korzysta z rozwiązań cyfrowych, tak jak dokument przewiduje to dla odległych miast.
    .unknown = Przy odległych miastach dokument stawia także na rozwiązania cyfrowe. Może do tego projektu pasowałby jakiś element cyfrowy.

rule-theme-is-one-of-four = Umacnianiu partnerstw mają służyć cztery główne tematy: edukacja, kultura, współdziałanie gospodarcze i społeczne, spotkania.
    .yes = Projekt mieści się w jednym z czterech głównych tematów.
    .unknown = Nie wiadomo jeszcze, do którego głównego tematu należy projekt.
rule-deviation-from-the-themes = W zależności od sytuacji wolno odejść od głównych tematów. Kto o tym decyduje, tego dokument nie mówi; wyjaśni to człowiek.
rule-education-means-young-people = W najbliższych latach w centrum uwagi ma być wymiana uczennic i uczniów, osób uczących się zawodu i studentów, bez uszczerbku dla własnych przyjaźni szkół.
rule-culture-is-managed-by-stadtbetriebe = Zarządzaniem kulturą zajmują się Stadtbetriebe (zakłady miejskie). Nie znaczy to, że tam składa się wniosek o dotację.
rule-money-for-cultural-associations = Na projekty stowarzyszeń działających w kulturze, prowadzone z miastami partnerskimi, można udostępnić środki.
rule-economy-is-built-up-with-care = Korzyść gospodarcza nie jest celem partnerstwa, ale jako skutek uboczny ma być lepiej wykorzystywana; współpraca w gospodarce i kształceniu zawodowym ma rosnąć ostrożnie i na trwałych podstawach.
rule-meeting-revives-old-bonds = Spotkania mają bardziej zbliżać ludzi, zwłaszcza w czasie wolnym i w sporcie; dotychczasowe więzi, na przykład straży pożarnych, stowarzyszeń czy sportowców, mają odżyć lub być dalej wspierane.

rule-format-is-named = Dokument wymienia jako przykłady { $count ->
        [one] { $count } format
        [few] { $count } formaty
        [many] { $count } formatów
       *[other] { $count } formatu
    }.
    .yes = Ten format jest w dokumencie wymieniony.
    .unknown = Formatu nie ma na liście w dokumencie albo format nie jest jeszcze znany. Lista podaje przykłady; to nie przemawia przeciw projektowi.
rule-proven-formats-go-on = Znane już wymiany szkolne oraz sprawdzone wyjazdy sportowe i obywatelskie są dalej wspierane.
rule-digital-formats-need-no-journey = Formaty cyfrowe są wyraźnie pożądane. Podróż nie jest potrzebna.
rule-pilot-account-is-no-source = Konto księgowe { $account } jest przeznaczone tylko na projekt pilotażowy urzędu, a nie na wnioski.

rule-at-least-one-level = Każdy format ma zawsze obejmować co najmniej jeden z trzech poziomów: międzyludzki (A), uczenie się (B), praktyczny (C).
    .yes = Jest co najmniej jeden z trzech poziomów.
    .no = Nie ma żadnego z trzech poziomów; zawsze ma być co najmniej jeden.
    .unknown = Nie wiadomo jeszcze, który z trzech poziomów obejmuje projekt.
rule-at-least-one-goal = Dokument wymienia pięć celów: pokój, szeroka podstawa, więcej osób, współpraca gospodarcza i komunalna, powiązania.
    .yes = Projekt służy co najmniej jednemu z pięciu celów.
    .unknown = Nie wiadomo jeszcze, któremu z pięciu celów służy projekt.
rule-youth-and-languages-are-goals = Więcej młodych ludzi i mniej barier językowych to cele, a nie warunki. Według dokumentu nie wynika z nich ani premia, ani wykluczenie.
rule-no-new-official-partnerships = Miasto chce na początek dbać o istniejące partnerstwa i nie zawierać nowych oficjalnych partnerstw.
    .yes = Nowego oficjalnego partnerstwa nie ma w planach.
    .no = W planach jest nowe oficjalne partnerstwo; takich partnerstw miasto na pierwszym etapie nie chce zawierać.

rule-requested-sum-is-certain = Zasada mówi o dotacji, a nie o koszcie całkowitym. Liczy się kwota podana we wniosku.
    .yes = Kwota we wniosku jest jasna.
    .unknown = Brakuje dokładnej kwoty w euro, o którą chodzi we wniosku.
rule-several-applications-for-one-project = Kilka wniosków na jeden projekt: tego dokument nie reguluje; przyjrzy się temu miasto.

rule-evaluated-against-the-strategy = Wnioski są oceniane na podstawie strategii, zanim zdecyduje komisja. Kto ocenia i według jakiej skali, pozostaje otwarte.
rule-guideline-is-announced = Dokument zapowiada, że urząd miasta przedłoży komisji wytyczne dotyczące dotacji. Co w nich jest, tego nie mówi.
rule-below-500-office-may-decide = Poniżej { $threshold_eur } urząd 01 (tak nazywa go dokument: Amt 01) może sam wyrazić zgodę, jeśli projekt jest zgodny ze strategią. Nie musi.
    .yes = Urząd 01 (Amt 01) może sam wyrazić zgodę: kwota jest poniżej { $threshold_eur }, a projekt jest prawdopodobnie zgodny ze strategią.
    .no = Zasada dla małych dotacji tu nie obowiązuje; decyduje komisja.
    .unknown = Kto decyduje, zależy od kwoty we wniosku, a tej jeszcze nie wiadomo.
rule-exactly-500-is-not-below = Dokładnie { $threshold_eur } to nie jest kwota poniżej { $threshold_eur }: decyduje komisja.
rule-office-reports-to-the-committee = O zgodach urzędu 01 (Amt 01) komisja dostaje pisemną informację. Terminu na to nie podano.
rule-much-is-not-stated = Dokument nie mówi nic o terminach, formularzu i adresie, załącznikach, kwocie maksymalnej i procencie dofinansowania, wkładzie własnym, dofinansowywanych kosztach, łączeniu z innym dofinansowaniem, wcześniejszym rozpoczęciu, wypłacie i rozliczeniu, ponownej dotacji, budżecie, prawie do dotacji i odwołaniu.
rule-committee-decides-everything = Według komunikatu miasta z dnia { $reported } r. zniesiono próg, poniżej którego urząd mógłby decydować sam. Zgodnie z tym decyduje komisja.
rule-youth-is-specially-considered = Według komunikatu miasta z dnia { $reported } r. zrezygnowano ze stałego nacisku na młodzież; przy ocenie młodzież ma być nadal szczególnie uwzględniana. Co z tego wynika dla pojedynczego projektu, pozostaje otwarte.

# Uwagi, które stoją obok wyniku
flag-exactly_500 = Dokładnie { $threshold_eur } to nie „poniżej { $threshold_eur }”.
flag-amount_missing = Brakuje kwoty dotacji.
flag-amount_unclear = Kwota nie jest jednoznaczna. Potrzebna jest dokładna kwota w euro, większa od zera.
flag-splitting = Kilka wniosków na jeden projekt: tego dokument nie reguluje. Przyjrzy się temu miasto.
flag-not_regulated_applicant = Czy w tym przypadku można złożyć wniosek, tego dokument nie reguluje. Proszę wcześniej zapytać w urzędzie miasta.
flag-town_missing = Brakuje informacji, z którym miastem partnerskim będzie realizowany projekt.
flag-town_not_covered = Podane miasto nie jest miastem partnerskim Siegburga.
flag-zbarazh_ring_only = Zbaraż łączy z Siegburgiem tylko partnerstwo pierścieniowe.
flag-patenschaft_ask = Czy dotacje są przewidziane także dla tych patronatów, tego dokument nie mówi. Proszę zapytać w urzędzie miasta.
flag-werder_status = Werder (Havel): dawniej miasto patronackie, od { $since } r. miasto partnerskie.
flag-level_missing = Trzeba jeszcze podać co najmniej jeden z trzech poziomów.
flag-theme_missing = Brakuje głównego tematu.
flag-theme_deviation = Projekt odbiega od głównych tematów. To możliwe, ale musi na to spojrzeć człowiek.
flag-goal_missing = Brakuje celu, któremu służy projekt.
flag-new_partnership = Nowych oficjalnych partnerstw na razie się nie przewiduje.
flag-stadtbetriebe = Kultura: zarządzaniem kulturą zajmują się Stadtbetriebe (zakłady miejskie).
flag-guideline_2023_note = Ale: według komunikatu miasta z dnia { $reported } r. próg { $threshold_eur } zniesiono; zgodnie z tym decyduje komisja. Proszę zapytać w urzędzie miasta.
