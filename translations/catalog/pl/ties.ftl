# Polish. Address: neutral and polite, without Pan/Pani and without gender. Special ties: Werder, the ring, patronages, new partnerships.

werder_status = Werder (Havel) to dziś miasto partnerskie Siegburga. Jak do tego doszło:
    • kontakty: { $contact_years }, umowa o przyjaźni: { $friendship_year }
    • strategia (około października 2022 r.): jeszcze patronat; w krótkim czasie miano sprawdzić, czy może się stać prawdziwym partnerstwem miast
    • { $treaty_date } r.: podpisanie partnerstwa miast
    • dokument dla komisji z dnia { $paper_date } r.: wymienione jako partnerstwo miast
    .title = Werder: patronat czy partnerstwo?

ring_partnership = W pierścieniu od { $year } r. są połączone cztery miasta: Siegburg, Nogent-sur-Marne, Bolesławiec i jego miasto partnerskie Zbaraż w Ukrainie. Strategia nazywa to partnerstwem pierścieniowym lub partnerstwem czterech i widzi w tym początek szerszych powiązań. Miasto mówiło w październiku 2022 r. o deklaracji solidarności.
    .title = Partnerstwo pierścieniowe

zbarazh_status = Nie, Zbaraż nie jest miastem partnerskim Siegburga. To miasto partnerskie Bolesławca, od { $year } r. połączone z Siegburgiem przez pierścień.
    .title = Czy Zbaraż to miasto partnerskie?

sponsorships = Oprócz partnerstw miast Siegburg utrzymuje dwa patronaty:
    • „Siegburger Kompanie” (6. kompania) batalionu wartowniczego Wachbataillon
    • trałowiec „Siegburg” w Kilonii

    Werder (Havel): dawniej miasto patronackie, dziś miasto partnerskie.
    .title = Patronaty

wachbataillon = Siegburg sprawuje patronat nad „Siegburger Kompanie” batalionu wartowniczego Wachbataillon, czyli nad jego { $company }. kompanią. Strategia chce ten patronat zacieśnić i sprawdzić, gdzie pasuje do celów.
    .title = Patronat: Wachbataillon

minesweeper_boat = Według strategii Siegburg sprawuje patronat nad trałowcem „Siegburg” w Kilonii. Ten patronat ma być zacieśniony i sprawdzony pod kątem możliwych powiązań.
    .title = Okręt patronacki „Siegburg”

new_partnerships = W pierwszym kroku Siegburg chce zachować, wzmocnić lub ożywić istniejące partnerstwa i patronaty i nie zawierać nowych „oficjalnych partnerstw”. Miasta Werder to nie dotyczyło: tam istniejący patronat stał się partnerstwem miast.
    .title = Nowe miasta partnerskie?

partnership_association = Miasto chce dalej współpracować ze stowarzyszeniem partnerskim Partnerschaftsverein Siegburg e.V.: praca społeczna i urząd mają się ściślej łączyć, a zadania rozkładać na więcej osób. Wspólnie ze stowarzyszeniem mają powstać nowe formaty wyjazdowe.

    Internet: { $link } (nie sprawdzono)
    .title = Stowarzyszenie partnerskie

twinning_purpose = Według dokumentu dla komisji z dnia { $paper_date } r. partnerstwa miast mają tworzyć jak najróżnorodniejszą wymianę. Żyją dzięki temu, że ludzie się spotykają: to zmniejsza uprzedzenia, buduje zaufanie i pomaga rozumieć inne kultury. Sześć miast partnerskich uchodzi przy tym za trwałą sieć w polityce, gospodarce, kulturze i społeczeństwie.
    .title = Po co partnerstwa miast?
