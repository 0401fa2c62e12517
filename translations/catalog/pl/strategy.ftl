# Polish. Address: neutral and polite, without Pan/Pani and without gender. The strategy (Produktstrategie): purpose, goals, themes.

strategy_overview = Strategia (Produktstrategie) opisuje, jak Siegburg na nowo układa swoje partnerstwa i patronaty. Wymienia { $goals ->
        [one] { $goals } cel
        [few] { $goals } cele
        [many] { $goals } celów
       *[other] { $goals } celu
    } i { $themes ->
        [one] { $themes } główny temat
        [few] { $themes } główne tematy
        [many] { $themes } głównych tematów
       *[other] { $themes } głównego tematu
    }, do tego formaty, możliwości rozwoju i zasady dotacji. Strategia chce, by efekty pracy były mierzalne, ale nie podaje wskaźników.

    Sam dokument nie ma daty. Dnia { $committee_date } r. miasto poinformowało, że komisji przedłożono wytyczne z takimi samymi rozdziałami; czy ich tekst jest ten sam, nie jest sprawdzone.
    .title = Strategia w skrócie

goals_overview = Strategia wymienia { $count ->
        [one] { $count } cel
        [few] { $count } cele
        [many] { $count } celów
       *[other] { $count } celu
    }:
    • (1) umacnianie pokoju od wewnątrz
    • (2) szeroka podstawa partnerstw i patronatów
    • (3) poszerzenie grupy docelowej
    • (4) wzmocnienie współpracy gospodarczej i komunalnej
    • (5) powiązanie partnerstw między sobą
    .title = Pięć celów strategii

goal_peace = Cel { $number }: umacniać pokój od wewnątrz. Żywe partnerstwa miast mają tworzyć trwałą, opartą na zaufaniu podstawę utrzymania pokoju.
    .title = Cel 1: pokój

goal_broad_base = Cel { $number }: szeroka podstawa. Miasto dalej współpracuje ze stowarzyszeniem partnerskim (Partnerschaftsverein), łączy pracę społeczną z pracą etatową, rozkłada zadania na więcej osób i uniezależnia je od pojedynczych ludzi. Tak osoby działające społecznie mają zachować motywację.
    .title = Cel 2: szeroka podstawa

goal_target_groups = Cel { $number }: dotrzeć do większej liczby osób. Uczennice, uczniowie i młodzież znów mają być bardziej w centrum uwagi. U dorosłych ma się zmniejszyć bariera językowa, żeby nikt nie rezygnował tylko z obawy przed językiem obcym.
    .title = Cel 3: grupy docelowe

goal_economy = Cel { $number }: współpraca gospodarcza i komunalna. Praca partnerska ma w przyszłości obejmować także współpracę gospodarczą z miastami partnerskimi i patronackimi.
    .title = Cel 4: gospodarka

goal_networking = Cel { $number }: powiązać partnerstwa między sobą. Partnerstwo pierścieniowe, do którego należą Nogent-sur-Marne, Bolesławiec, Siegburg i Zbaraż, to początek; europejska więź ma się rozwijać. Strategia wyraźnie zaznacza, że więź z miastem Selçuk nie ma być przy tym zaniedbana.
    .title = Cel 5: powiązania

themes_overview = Strategia wyznacza { $count ->
        [one] { $count } główny temat
        [few] { $count } główne tematy
        [many] { $count } głównych tematów
       *[other] { $count } głównego tematu
    }:
    • (1) Szkoły i edukacja
    • (2) Kultura
    • (3) Współdziałanie gospodarcze i społeczne
    • (4) Spotkania

    W zależności od sytuacji wolno od nich odejść.
    .title = Cztery główne tematy strategii

theme_education = Temat { $number }, szkoły i edukacja: w najbliższych latach ma rosnąć wymiana uczennic i uczniów, osób uczących się zawodu i studentów, bez uszczerbku dla własnych przyjaźni szkół. Obok kontaktu osobistego chodzi o wiedzę i o rozumienie innych kultur, przez całe życie.
    .title = Temat 1: edukacja

theme_culture = Temat { $number }, kultura: stowarzyszenia, które tworzą lub wspierają kulturę, to ważni uczestnicy wymiany; stowarzyszenia działające w kulturze mogą też dostać środki na konkretne projekty. Samym zarządzaniem kulturą zajmują się Stadtbetriebe (zakłady miejskie).
    .title = Temat 2: kultura

theme_economy_social = Temat { $number }, współdziałanie gospodarcze i społeczne: partnerstwa nie powstają po to, by wspierać gospodarkę, ale mogą otwierać jej drzwi. Wspólnie można podejmować takie zadania jak mieszkania i tereny, opieka nad dziećmi, ochrona klimatu i transformacja energetyczna, aż po projekty UE.
    .title = Temat 3: gospodarka, społeczność

theme_encounter = Temat { $number }, spotkania: chodzi nie tylko o to, by się poznać, lecz by się do siebie zbliżyć, na przykład w sporcie i w czasie wolnym. Przy odległych celach pomagają też rozwiązania cyfrowe; dokument wymienia tu: { $towns }. Młodych ludzi i rodziny przyciągają przede wszystkim dobra zabawa i zdobywanie kwalifikacji. Więzi straży pożarnych, stowarzyszeń i sportowców mają odżyć lub być dalej wspierane.
    .title = Temat 4: spotkania

theme_deviation = Tak, to możliwe: w zależności od sytuacji treści i formaty mogą odbiegać od czterech głównych tematów. Kto decyduje, kiedy sytuacja to uzasadnia, dokument nie mówi; najlepiej wcześniej zapytać w urzędzie miasta.
    .title = Projekt poza tematami?

strategy_purpose = Strategia ma wyjaśniać, jak urząd na nowo układa swoją pracę partnerską, i sprawić, by ta praca była mierzalna; powołuje się na zarządzanie strategiczne i „New Governance”. Wskaźników ani mierników dokument jednak nie podaje.
    .title = Czy strategia jest mierzalna?

vocational_training = Gospodarka i kształcenie zawodowe odgrywały dotąd w formatach mniejszą rolę, mówi strategia. To ma rosnąć ostrożnie, ale trwale: przez spotkania fachowe i konferencje, wymianę praktykantów i osób uczących się zawodu, miejsca na rok socjalny (FSJ) i wymianę między urzędami.
    .title = Kształcenie zawodowe i gospodarka

culture_money = Zarządzaniem kulturą zajmują się Stadtbetriebe (zakłady miejskie). Według strategii stowarzyszenia działające w kulturze mogą też dostać środki na konkretne projekty; ile, tego tam nie ma.
    .title = Kultura: kto odpowiada, kto płaci
