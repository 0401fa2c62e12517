# Polish. Address: neutral and polite, without Pan/Pani and without gender. $threshold_eur is the strategy's limit, $adopted the resolution, $reported the report of it.

grant_rules = Strategia zawiera trzy zasady dotyczące dotacji:
    • (1) Wnioski są oceniane na podstawie strategii, zanim zdecyduje komisja (Ausschuss).
    • (2) Urząd miasta przedkłada komisji wytyczne dotyczące dotacji.
    • (3) Poniżej { $threshold_eur } urząd 01 (Amt 01) może sam wyrazić zgodę, jeśli projekt jest zgodny ze strategią, i informuje o tym komisję na piśmie.

    Ważne: według komunikatu miasta z dnia { $reported } r. komisja uchwaliła dnia { $adopted } r. wytyczne dotyczące dotacji i przy tej okazji zniesiono ten próg. Proszę zapytać w urzędzie miasta.
    .title = Zasady dotacji

grant_decision = Według strategii: poniżej { $threshold_eur } urząd 01 (Amt 01) **może** sam wyrazić zgodę na dotację, jeśli projekt jest zgodny ze strategią. Przy kwocie równej { $threshold_eur } lub wyższej decyduje komisja.

    Jednak według komunikatu miasta z dnia { $reported } r. komisja zniosła ten próg dnia { $adopted } r. Co obowiązuje dzisiaj, powie urząd miasta. O jaką kwotę chodzi?
    .title = Dotacja: kto decyduje?

grant_decision_below = { $amount } to mniej niż { $threshold_eur }. Według strategii urząd 01 (Amt 01) **może** sam wyrazić zgodę na dotację, jeśli projekt jest zgodny ze strategią; komisja dostaje pisemną informację. To nie jest obietnica.

    Jednak według komunikatu miasta z dnia { $reported } r. komisja zniosła ten próg dnia { $adopted } r.; według tego komunikatu od tej pory decyduje komisja. Proszę zapytać w urzędzie miasta.

grant_decision_exactly = Przy kwocie równej { $amount } decyduje komisja: zasada ze strategii dotyczy tylko kwot **poniżej** { $threshold_eur }.

    Według komunikatu miasta z dnia { $reported } r. ten próg i tak zniesiono dnia { $adopted } r. Także od tego czasu decyduje komisja.

grant_decision_above = Przy kwocie { $amount } decyduje komisja. Wcześniej wniosek jest oceniany na podstawie strategii.

grant_decision_unclear = Tu potrzebuję dokładnej kwoty: jaka jest łączna kwota dotacji we wniosku? Poniżej { $threshold_eur } według strategii zgodę może wyrazić urząd 01 (Amt 01), od { $threshold_eur } decyduje komisja.

    Według komunikatu miasta z dnia { $reported } r. ten próg zniesiono dnia { $adopted } r.

grant_evaluation = Wnioski są oceniane na podstawie strategii, zanim zdecyduje komisja. Punktów ani skali dokument nie podaje; nie mówi też, kto ocenia.
    .title = Dotacja: ocena wniosku

grant_guideline = Strategia tylko zapowiada wytyczne dotyczące dotacji. Dnia { $reported } r. miasto poinformowało, że komisja uchwaliła je dnia { $adopted } r. i że zniesiono próg { $threshold_eur }, poniżej którego urząd mógł decydować sam. Nie mam tekstu tych wytycznych; co obowiązuje dzisiaj, wie urząd miasta.
    .title = Wytyczne dotyczące dotacji 2023

grant_report = Tak: jeśli urząd 01 (Amt 01) wyraża zgodę na dotację poniżej { $threshold_eur }, trzeba poinformować o tym komisję na piśmie. Terminu strategia nie podaje.

    Według komunikatu miasta z dnia { $reported } r. ten próg zniesiono dnia { $adopted } r.
    .title = Dotacja: informacja dla komisji

office_01 = „Amt 01” (urząd 01) to w strategii nazwa jednostki, która może sama wyrażać zgodę na małe dotacje. Która to jednostka, dokument nie wyjaśnia; proszę zapytać w urzędzie miasta.
    .title = Co to jest urząd 01 (Amt 01)?

grant_conformity = Projekt prawdopodobnie pasuje do strategii, jeśli
    • bierze w nim udział miasto partnerskie lub patronackie,
    • służy co najmniej jednemu z { $goals } celów,
    • mieści się w jednym z { $themes } głównych tematów (w zależności od sytuacji możliwe jest odstępstwo),
    • obejmuje co najmniej jeden poziom: A, B lub C.

    Stałej listy kontrolnej dokument nie zawiera. To pomoc, nie obietnica.
    .title = Czy mój projekt pasuje?

grant_applicants = Tego nie ma w dokumentach: nie regulują, kto może wnioskować o dotację. Stowarzyszenia, szkoły i firmy są wymienione jako inicjatorzy formatów, a stowarzyszenia działające w kulturze jako możliwi odbiorcy. We wszystkich innych przypadkach proszę zapytać w urzędzie miasta.
    .title = Dotacja: kto może wnioskować?

grant_deadline = Tego nie ma w dokumentach: nie podają terminu składania wniosków ani czasu rozpatrywania. Proszę zapytać w urzędzie miasta.
    .title = Dotacja: termin wniosku

grant_application = Tego nie ma w dokumentach miasta: ani formularza, ani adresu.

    Starsze komunikaty miasta podają zwykły e-mail bez formularza na adres { $email } ({ $email_report } r.) oraz portal dla mieszkańców { $portal } ({ $portal_report } r.). Czy to nadal aktualne, nie jest sprawdzone.
    .title = Dotacja: gdzie złożyć wniosek?

grant_quota_own_share = Tego nie ma w dokumentach: nie podają ani procentu dofinansowania, ani wkładu własnego.

    Dnia { $reported } r. miasto informowało o dofinansowaniu do { $percent }% kosztów na lata 2023/2024. Dzisiejszej stawki nie znam.
    .title = Procent i wkład własny

grant_maximum = Tego nie ma w dokumentach: nie podają ani kwoty maksymalnej, ani rocznego budżetu.
    .title = Dotacja: kwota maksymalna

grant_costs_documents = Tego nie ma w dokumentach: nie regulują, które koszty są dofinansowywane, jakie załączniki są potrzebne i czy wolno zacząć wcześniej. Proszę zapytać w urzędzie miasta.
    .title = Dotacja: koszty, załączniki

grant_payment_proof = Tego nie ma w dokumentach: nie regulują wypłaty, rozliczenia ani zwrotu. Proszę zapytać w urzędzie miasta.
    .title = Dotacja: wypłata

grant_entitlement = Nie, niczego nie mogę obiecać. Według strategii urząd 01 (Amt 01) **może** wyrazić zgodę na małą dotację, ale nie musi. O prawie do dotacji ani o odwołaniu w dokumentach nic nie ma.
    .title = Czy dotacja się należy?
