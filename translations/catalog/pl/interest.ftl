# Zainteresowanie praktyką w urzędzie (projekt pilotażowy 2026): kto może wziąć udział i wpis za zgodą. Powitanie stoi
# pod `internship_interest`. Forma neutralna i uprzejma, bez Pan/Pani i bez rodzaju.

internship_interest = Krótko sprawdzę, czy można wziąć udział w projekcie pilotażowym, i na życzenie odnotuję zainteresowanie praktyką. To nie jest zgłoszenie na praktykę.
    .title = Praktyka: wyrażam zainteresowanie
interest_step = Pytanie { $step } z { $steps }
interest_ask_role = **Która odpowiedź pasuje?**
interest_ask_town = **O które miasto partnerskie chodzi?**
interest_ask_year = **Który to rok nauki zawodu?**
interest_ask_contact = **Jak miasto może się odezwać?** Proszę podać adres e-mail albo numer telefonu; można to też pominąć.
interest_ask_consent = **Czy mogę odnotować to zainteresowanie?** W postaci zaszyfrowanej zapisane zostaną: { $facts }. Widzi to tylko miasto, najwyżej przez { $days } { $days ->
        [one] dzień
        [few] dni
        [many] dni
       *[other] dnia
    }; w każdej chwili można ten wpis usunąć.
interest_role_trainee_siegburg = nauka zawodu w urzędzie miasta Siegburg
interest_role_trainee_partner = nauka zawodu w mieście partnerskim
interest_role_host_family = rodzina goszcząca
interest_role_host_office = urząd przyjmujący osoby na praktykę
interest_role_other = żadna z tych odpowiedzi
interest_town_any = jeszcze nie wiadomo
interest_year = { $year }. rok nauki zawodu
interest_yes = Tak, proszę odnotować
interest_no = Nie, proszę nie zapisywać
interest_fits_trainee_siegburg = Projekt jest pomyślany dla osób uczących się zawodu w urzędzie miasta Siegburg.
interest_first_second_year = Pierwszeństwo ma drugi rok nauki zawodu. Czy mogą wziąć udział osoby z innych lat, tego dokument nie mówi.
interest_fits_trainee_partner = Wizyta zwrotna w Siegburgu to zamysł na później, w najlepszym razie w ramach stałej wymiany 1:1. Nic w tej sprawie nie uchwalono.
interest_fits_host_family = Osoby uczące się zawodu mają mieszkać u rodzin goszczących. Jak wybiera się rodziny, tego dokument nie mówi.
interest_fits_host_office = Osoby uczące się zawodu mają pracować w urzędzie miasta partnerskiego. Szczegóły sprawdza jeszcze urząd miasta Siegburg.
interest_fits_other = Dokument wymienia tylko osoby uczące się zawodu w urzędzie miasta. Czy mogą wziąć udział uczennice, uczniowie, studenci lub inne osoby, tego w nim nie ma; proszę zapytać w urzędzie miasta.
interest_not_stated = Dokument nie podaje: miasta partnerskiego, dokładnych terminów, liczby miejsc, wynagrodzenia, wymagań językowych ani sposobu zgłaszania się.
interest_noted = Zainteresowanie jest odnotowane, numer sprawy **{ $reference }**. To nie jest zgłoszenie na praktykę; czy i kiedy projekt ruszy, decyduje miasto.
interest_not_noted = W porządku, nic nie jest zapisane.
interest_withdrawn = Wpis { $reference } jest usunięty.
interest_button_withdraw = Usuń wpis
interest_button_stop = Przerwij
interest_button_skip = Pomiń
interest_not_understood = Tego nie rozumiem.
interest_contact_unclear = To nie wygląda na adres e-mail ani numer telefonu.
interest_fact_role = Rola
interest_fact_town = Miasto partnerskie
interest_fact_year = Rok nauki zawodu
interest_fact_contact = Kontakt
