# Polish. Address: neutral and polite, without Pan/Pani and without gender. Municipalities in the world: the slides "Diplomacy from below" of 21.09.2024.

twinning_goals = Klasycznie chodzi o porozumienie między narodami, integrację europejską i uczenie się od siebie nawzajem. Do tego dochodzą wspólne zadania, takie jak zmiana klimatu, mobilność, zmiany demograficzne, przemiany strukturalne, edukacja, migracja i integracja, chęć współkształtowania Europy i świata oraz współpraca w regionach przygranicznych (euroregiony).
    .title = Cele partnerstw miast

municipal_roles = Gminy uchodzą za zalążek demokracji, znają się na usługach publicznych i łączą państwo, społeczeństwo obywatelskie i gospodarkę. Dlatego partnerstwa miast są dla nich także narzędziem strategicznym.
    .title = Rola gmin

twinning_actors = Slajdy wymieniają cztery grupy:
    • polityka: radni wszystkich frakcji, młodzieżowe parlamenty i komisje
    • społeczeństwo obywatelskie: stowarzyszenia, spółdzielnie, fundacje, związki, kościoły, szkoły
    • administracja: od kierownictwa wydziałów przez straż pożarną i zakłady techniczne po urząd zieleni
    • gospodarka: miejscowe firmy
    .title = Kto bierze udział?

sdg = Cele zrównoważonego rozwoju ONZ (SDG; jest ich { $count }) dają partnerstwom miast uporządkowane i całościowe podejście. Według wniosku w Bundestagu, który powołuje się na OECD ({ $year }), { $percent }% tych celów można osiągnąć tylko razem z regionami, miastami i gminami.
    .title = Cele zrównoważonego rozwoju (SDG)

ukraine_reallabor = „Reallabor Kommunale Aufbaupartnerschaften NRW-Ukraine” (komunalne partnerstwa odbudowy NRW–Ukraina) to projekt następczy biura Netzwerkstelle (początek: { $start }, koniec: { $end }): szkolenia, wymiana, wydarzenia, newsletter, artykuły, doradztwo i kontakty. Projekt jest zakończony.
    .title = Reallabor NRW–Ukraina

ukraine_dimensions = Slajdy widzą różne strony pomocy gmin dla Ukrainy (jest ich { $count }): wspólne wartości europejskie, pomoc humanitarna i odbudowa infrastruktury, oferty dla uchodźców i ich społeczności, fachowa wymiana między urzędami.
    .title = Pomoc dla Ukrainy

ukraine_partnerships = Według wniosku w Bundestagu z dnia { $motion_date } r. ponad { $count } partnerstw niemiecko-ukraińskich tworzyło sieć, prawie trzy razy więcej niż wcześniej. Wspiera je federacja (ministerstwo BMZ) przez SKEW (Engagement Global) i GIZ. { $conference }. niemiecko-ukraińska konferencja partnerstw komunalnych odbyła się od { $conference_start } do { $conference_end } r. w Lipsku; wymieniono też European Alliance of Cities and Regions for the Reconstruction of Ukraine. Siegburg jest połączony ze Zbarażem przez pierścień, ale to nie miasto partnerskie.
    .title = Partnerstwa z Ukrainą

bundestag_motion = Druk { $paper } z dnia { $motion_date } r. to wniosek SPD, Bündnis 90/Die Grünen i FDP: ma wzmocnić zaangażowanie gmin we współpracę rozwojową i powołuje się na to, że { $percent }% celów zrównoważonego rozwoju można osiągnąć tylko z nimi. To wniosek; czy go uchwalono, slajdy nie mówią.
    .title = Wniosek w Bundestagu
