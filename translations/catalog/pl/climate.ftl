# Polish. Address: neutral and polite, without Pan/Pani and without gender. Rheine's Climate Partnership: slides without a date, project 2012–2014.

climate_partnership = „Climate Partnership” (partnerstwo klimatyczne) to projekt miast Rheine, Bernburg, Borne, Leiria i Trakai, od { $start } do { $end } r. Pod hasłem „Städtepartner übernehmen Klimaverantwortung” (miasta partnerskie biorą odpowiedzialność za klimat) chciały uczyć się od siebie, wspólnie szukać rozwiązań i iść nowymi drogami; liczba konferencji: { $conferences }. Siegburg nie brał udziału.
    .title = Partnerstwo klimatyczne Rheine

climate_conferences = Konferencje (było ich { $count }):
    • efektywność energetyczna i ochrona zasobów
    • woda i odpady
    • transport i turystyka
    • energie odnawialne
    • planowanie miast, tereny i udział mieszkańców
    .title = Partnerstwo klimatyczne: konferencje

climate_money = Projekt Rheine i czterech miast partnerskich dostał dofinansowanie { $total_eur }, około { $share_eur } na gminę; wkłady własne były różne. Trwał od { $start } do { $end } r. Z pieniędzmi Siegburga nie ma to nic wspólnego.
    .title = Partnerstwo klimatyczne: pieniądze

climate_start = Rheine ubiegało się o tytuł gminy klimatycznej (Klimakommune NRW) i szukało dla swoich partnerstw nowych celów i uczestników; do tego doszedł ówczesny cel UE, by do { $target_year } r. zmniejszyć emisję CO₂ o { $percent }%. Przekonywano podczas wizyt i innych okazji, przez osoby decyzyjne i komitety partnerskie oraz na wspólnym warsztacie.
    .title = Partnerstwo klimatyczne: początek

climate_application = Na warsztacie burmistrzowie, fachowcy i komitety partnerskie uzgodnili cele, tematy, działania, koszty, harmonogram i podział zadań. Wniosek złożyła TAT International GmbH jako organizacja prowadząca projekt, w programie UE „Europe for Citizens” (Europa dla Obywateli). Ten program się zakończył; dziś jest w tym celu CERV.
    .title = Partnerstwo klimatyczne: wniosek

climate_difficulties = Według Rheine trudne były: przygotowanie treści i pozyskanie prelegentów, ranga tematu w urzędach, organizacja przez jednostki bez własnej wiedzy o klimacie, mało personelu i pieniędzy, nakład pracy na konferencje z tłumaczeniem symultanicznym oraz akceptacja.
    .title = Partnerstwo klimatyczne: trudności

climate_recommendations = Rheine radzi: projekt musi być sprawą szefa. Wcześnie powinien powstać zespół z różnych dziedzin, a plan na cały czas trwania powinien określać, kto co i do kiedy robi.
    .title = Rady z Rheine

climate_lessons = Z perspektywy czasu Rheine mówi o nowej jakości partnerstwa. Trzeba jednak brać pod uwagę, co jest możliwe dla partnerów, oraz mieć czas i cierpliwość; pomysły na dalszą współpracę były, ale do tamtej pory niewiele z nich zrealizowano.
    .title = Partnerstwo klimatyczne: podsumowanie

project_partnerships = Rheine rozróżnia dwa rodzaje: dwustronne projekty z partnerami współpracującymi (mała sieć) oraz projekty z miejscowymi partnerami z zewnątrz i kilkoma lub wszystkimi miastami partnerskimi (duża sieć).
    .title = Rodzaje partnerstw projektowych

partnership_renewal = Najpierw spojrzeć wstecz: dlaczego partnerstwo się zaczęło, kto dał impuls, kto je podtrzymywał? Potem zachować to, co się sprawdziło, i odważyć się na nowe: ożywić partnerstwa, reagować na zmienione warunki, myśleć projektami i grupami docelowymi, włączać partnerów i zapewnić środki. Tak przedstawia to Rheine.
    .title = Jak ożywić partnerstwo?
