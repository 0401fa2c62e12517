# Polish. Address: neutral and polite, without Pan/Pani and without gender ("Proszę napisać…", "Czy mogę pomóc?"); never ty. The assistant says "ja", without gendered past forms.

greet = Dzień dobry! Jestem Brücke i odpowiadam na pytania o miasta partnerskie Siegburga oraz o dotacje. W czym mogę pomóc?
thank = Proszę bardzo! Czy jest jeszcze jakieś pytanie?
goodbye = Do widzenia i wszystkiego dobrego!
how_are_you = Dziękuję, wszystko działa. Jestem programem, ale w dobrym humorze. W czym mogę pomóc?
who_are_you = Jestem Brücke, cyfrowy asystent miasta powiatowego Siegburg do spraw partnerstw miast: program, nie człowiek. Odpowiadam tylko na podstawie moich źródeł i je podaję; jeśli coś nie jest sprawdzone, mówię o tym. Odpowiedzi nie są prawnie wiążące.
    .title = Kim jest Brücke?
help = Oto, w czym mogę pomóc:
    • odpowiadam na pytania o miasta partnerskie, strategię, dotacje i praktykę, zawsze ze źródłem
    • wyjaśniam zasady dotacji miejskich i szukam programów wsparcia
    • wstępnie sprawdzam, w najwyżej dziesięciu wiadomościach, czy projekt pasuje do strategii
    • podaję liczby o partnerstwach miast, także na wykresie
    • mówię, jak wygląda sprawa przyjaźni korespondencyjnych i wymiany

    Wystarczy napisać, na przykład „Jak daleko jest Guarda?” albo „Kto decyduje o 400 €?”. Język zmienia się poleceniem /language.
    .title = Co potrafi Brücke?
affirm = Dobrze. W czym mogę pomóc?
deny = W porządku. O co w takim razie chodzi?
privacy = Wiadomości leżą zaszyfrowane na komputerze miasta, żeby żadna nie zginęła. Są usuwane najpóźniej po upływie { $days } dni, a pamięć rozmowy po jednym dniu; rozpoczęte wstępne sprawdzenie lub wpis w sprawie praktyki czeka na dokończenie do { $open } dni. Gotowe wstępne sprawdzenia i wpisy widzi tylko miasto, najwyżej przez { $kept } dni, jeśli nie będzie wniosku. Nazwiska, numery i teksty nie trafiają do dzienników zdarzeń. W Telegramie wiadomość przechodzi też przez serwery Telegramu; strona internetowa miasta obywa się bez nich.
    .title = Ochrona danych
change_language = W jakim języku piszemy dalej?
    .title = Zmiana języka
human = Chętnie podaję kontakt: Urząd Miasta Siegburg, { $address }
    • Telefon: { $phone }
    • E-mail: { $email }

    Takie dane były na stronach miasta w { $year } r.
    .title = Rozmowa z człowiekiem
emergency = W niebezpieczeństwie lub w nagłym wypadku proszę natychmiast zadzwonić pod numer **{ $emergency_number }**.

    Gdy jest ciężko i potrzebna jest rozmowa: **{ $child_number }** dla dzieci i młodzieży, **{ $adult_number }** dla dorosłych. Te numery są w UE bezpłatne, ale nie działają w każdym kraju. Jestem programem i nie mogę wezwać pomocy.
precheck = Sprawdźmy razem, czy projekt pasuje do strategii miasta: najwyżej dziewięć krótkich pytań. To nie jest decyzja ani obietnica. Nazwisk nie potrzebuję; wynik jest zapisywany dla miasta w postaci zaszyfrowanej.
    .title = Wstępne sprawdzenie wniosku
translate = Tłumaczyć tutaj jeszcze nie potrafię. Odpowiadam jednak na pytania w ośmiu językach.
    .title = Tłumaczenie
exchange = Nie pomagam jeszcze w szukaniu przyjaciół do korespondencji, grup wymiany ani rodzin goszczących. Proszę zapytać w stowarzyszeniu partnerskim (Partnerschaftsverein) albo w urzędzie miasta.
    .title = Korespondencja i wymiana
abuse = W ten sposób daleko nie zajdziemy. Jeśli jest pytanie o miasta partnerskie, chętnie pomogę.
injection = Tego nie zrobię. Odpowiadam na pytania o miasta partnerskie Siegburga i o dotacje, i to tylko na podstawie moich źródeł.
other_twinning = Znam tylko miasta partnerskie i dotacje Siegburga. O innych miastach nie mogę nic powiedzieć.
municipal_service = Niestety nie zajmuję się tą sprawą. W innych sprawach pomoże bezpośrednio urząd miasta.
weather = Pogody niestety nie znam. Chętnie odpowiem na pytania o miasta partnerskie.
travel_booking = O podróżach, cenach i wizach nie mogę nic powiedzieć; moje źródła nic o tym nie mówią.

documents_overview = Dokumenty, które znam ({ $count }):
    • strategia (Produktstrategie) dla pracy partnerskiej i patronackiej (bez daty; dnia { $strategy_date } r. taki dokument przedłożono komisji)
    • dokument dla komisji „Verwaltungspraktikum in den Partnerstädten” (praktyka w urzędach miast partnerskich; { $internship_date } r.)
    • slajdy biura Netzwerkstelle Städtepartnerschaften, Bocholt ({ $slides_2022 } r.)
    • slajdy z Rheine o partnerstwie klimatycznym (bez daty)
    • slajdy biura Netzwerkstelle, kongres komunalny ({ $slides_2024 } r.)

    Do tego dochodzą strony internetowe, które każda odpowiedź podaje z datą. Ze slajdów mam tylko tekst: brakuje obrazków, zdjęć i kilku slajdów bez tekstu; jako źródła obrazków podają między innymi flaticon, Unsplash i Pixabay.
    .title = Skąd są te informacje?
