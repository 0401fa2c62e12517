# Wstępne sprawdzenie: pytania, odpowiedzi na przyciskach, wynik. Powitanie stoi pod `precheck` w assistant.ftl.
# Forma neutralna i uprzejma, bez Pan/Pani i bez rodzaju.

precheck_step = Pytanie { $step } z { $steps }
precheck_ask_applicant = **Kto składa wniosek?**
precheck_ask_partners = **Z kim będzie realizowany projekt?** Jeśli miast jest kilka, wystarczy wpisać je jedno po drugim.
precheck_ask_plan = **Co jest w planach?** Proszę wybrać format, który pasuje najlepiej, albo krótko opisać pomysł.
precheck_ask_theme = **Czego przede wszystkim dotyczy projekt?**
precheck_ask_levels = **Czego doświadczą osoby uczestniczące?** Można podać kilka odpowiedzi, na przykład „A i C”.
precheck_ask_goals = **Któremu celowi projekt służy najbardziej?** Można podać kilka, na przykład „1 i 3”.
precheck_ask_sum = **Jaka kwota dotacji ma być we wniosku do miasta?** Potrzebna jest dokładna kwota w euro; można dopisać koszt całkowity, na przykład „450 z 1200”.
precheck_ask_start = **Kiedy to ma się odbyć?** Wystarczy miesiąc albo rok, na przykład „maj 2027”.
precheck_ask_status = **Czy ma z tego powstać nowe oficjalne partnerstwo miast?**

# Dlaczego o to pytam; $clause to miejsce w dokumencie
precheck_why_applicant = Dokument wymienia stowarzyszenia, szkoły i firmy jako inicjatorów; we wszystkich innych przypadkach trzeba zapytać w urzędzie miasta ({ $clause }).
precheck_why_partners = Chodzi o partnerstwa i patronaty miasta; inne miasta do nich nie należą ({ $clause }).
precheck_why_plan = Dokument wymienia formaty jako przykłady. Z formatu często wynika temat i poziom, a wtedy już o nie nie pytam ({ $clause }).
precheck_why_theme = Cztery główne tematy mają wzmacniać partnerstwa. Zależnie od sytuacji wolno od nich odejść; kto o tym decyduje, tego dokument nie mówi ({ $clause }).
precheck_why_levels = Każdy format ma obejmować co najmniej jeden z trzech poziomów. To najsurowszy wymóg w dokumencie ({ $clause }).
precheck_why_goals = Strategia wymienia pięć celów; projekt, który do niej pasuje, prawdopodobnie służy co najmniej jednemu z nich ({ $clause }).
precheck_why_sum = Według strategii (Produktstrategie) poniżej { $threshold_eur } urząd 01 (Amt 01) może sam wyrazić zgodę, jeśli projekt jest z nią zgodny; w innych przypadkach decyduje komisja. Liczy się dotacja, a nie koszt całkowity ({ $clause }).
precheck_why_start = Na wynik nie ma to wpływu, dokument nie podaje terminów. Ale dzięki temu znajdę pasujące programy wsparcia ({ $clause }).
precheck_why_status = Miasto na razie nie chce zawierać nowych oficjalnych partnerstw ({ $clause }).

precheck_button_why = Dlaczego?
precheck_button_back = Wstecz
precheck_button_skip = Nie wiem
precheck_button_stop = Przerwij
precheck_button_formats = Wszystkie formaty
precheck_button_change = Zmień odpowiedź
precheck_button_change_theme = Zmień temat
precheck_button_change_levels = Zmień poziomy
precheck_button_clauses = Wszystkie miejsca w dokumentach
precheck_button_restart = Nowe wstępne sprawdzenie
precheck_button_result = Pokaż wynik
precheck_button_forget = Usuń odpowiedzi
precheck_yes = Tak
precheck_no = Nie

# Odpowiedzi (na przyciski i do wyliczeń)
applicant_church = kościół lub wspólnota wyznaniowa
applicant_party = partia lub klub radnych
applicant_other = ktoś inny
applicant_elsewhere = spoza Siegburga
applicant_here = z Siegburga
partner_wachbataillon = Wachbataillon (Siegburger Kompanie)
partner_minensuchboot = trałowiec „Siegburg”
partner_other = inne miasto
format_other = coś innego
theme_other = nie pasuje do żadnego tematu
level_a = A: ludzie się spotykają
level_b = B: wspólna nauka
level_c = C: wspólne działanie
level_none = żaden z tych poziomów
precheck_levels_explained = • **A, międzyludzki**: poznać się, razem mieszkać, bawić się, świętować
    • **B, uczenie się**: warsztaty, kurs językowy, wizyta na lekcji
    • **C, praktyczny**: razem występować, budować, pracować, odbyć praktykę
goal_1 = 1: pokój
goal_2 = 2: szeroka podstawa
goal_3 = 3: więcej osób
goal_4 = 4: gospodarka i gminy
goal_5 = 5: powiązania
precheck_goals_explained = • **1**: umacniać pokój od wewnątrz
    • **2**: dać partnerstwom szeroką podstawę, rozłożyć pracę na więcej osób
    • **3**: więcej młodych ludzi; mniej obaw przed językami obcymi
    • **4**: współpraca gospodarcza i komunalna
    • **5**: powiązać miasta partnerskie między sobą

# Co pada po drodze
precheck_understood = Oto, co już wiem: { $facts }.
precheck_settled_theme = Według dokumentu format „{ $format }” należy do tematu „{ $theme }”.
precheck_settled_both = Według dokumentu format „{ $format }” należy do tematu „{ $theme }” i obejmuje { $count ->
        [one] poziom { $levels }
        [few] poziomy { $levels }
        [many] poziomy { $levels }
       *[other] poziomy { $levels }
    }.
precheck_not_understood = Tego nie rozumiem.
precheck_amount_unclear = Potrzebuję dokładnej kwoty w euro, na przykład „450”; czyli bez „ok.”, bez „od … do”, nie w innej walucie, a przy kwocie „na osobę” także z liczbą osób.
precheck_amount_refused = Dotacja musi być większa od zera. Jaka to ma być dokładnie kwota w euro?
precheck_amount_absurd = Kwoty { $amount } nie mogę uwzględnić: to bardzo dużo jak na dotację. Jaka to ma być dokładnie kwota w euro?
precheck_amount_above_cost = Dotacja ({ $requested }) byłaby wyższa niż koszt całkowity ({ $total }). Proszę to sprawdzić.
precheck_start_past = Ta data już minęła. Kiedy to ma się odbyć?
precheck_change_which = Którą odpowiedź zmienić?
precheck_nothing_to_change = Nie ma jeszcze żadnych odpowiedzi do wstępnego sprawdzenia. Po prostu zacznijmy:
precheck_stopped = Wstępne sprawdzenie jest przerwane, a podane w nim odpowiedzi usunięte.
precheck_forgotten = Wstępne sprawdzenie { $reference } jest usunięte. Sprawa zostaje w urzędzie miasta tylko wtedy, gdy odnotowano tam już jej wpływ.
precheck_kept = Numer sprawy: **{ $reference }**. Pod tym numerem miasto znajdzie to wstępne sprawdzenie; jeśli nie będzie wniosku, zostanie usunięte po { $days } { $days ->
        [one] dniu
        [few] dniach
        [many] dniach
       *[other] dnia
    }.

# Nazwy informacji
fact_applicant_kind = Wnioskodawca
fact_applicant_in_siegburg = Skąd jest wniosek
fact_partners = Partnerzy
fact_format = Format
fact_theme = Główny temat
fact_theme_deviation_reason = Powód odstępstwa
fact_levels = Poziomy
fact_goals = Cele
fact_requested_eur = Wnioskowana dotacja
fact_total_cost_eur = Koszt całkowity
fact_new_official_partnership = Nowe oficjalne partnerstwo
fact_start = Kiedy
fact_people = Uczestnicy
fact_line = { $label }: { $value }
fact_not_said = nie podano

# Wynik
outcome_likely_meets = Prawdopodobnie zgodny ze strategią
outcome_unclear = Jeszcze niejasne
outcome_speaks_against = W tej postaci raczej niezgodny ze strategią
decided_by_office_01 = Według strategii (Produktstrategie) urząd 01 (Amt 01) **może** sam wyrazić zgodę; komisja otrzymuje wtedy pisemną informację.
decided_by_committee = Kto decyduje: komisja, po ocenie na podstawie strategii.
decided_by_unknown = Kto decyduje, zależy od dokładnej kwoty.
finding_yes = spełnione
finding_no = niespełnione
finding_unknown = otwarte
precheck_missing = Brakuje jeszcze: { $facts }.
precheck_findings = Co się liczy:
precheck_notes = Proszę wziąć pod uwagę:
precheck_improve = Tak projekt mógłby pasować:
improve_partners = z miastem partnerskim ({ $choices })
improve_theme = z jednym z czterech tematów
improve_levels = z elementem na co najmniej jednym poziomie ({ $choices })
improve_goals = z co najmniej jednym z pięciu celów
improve_requested_eur = z dokładną kwotą
improve_new_official_partnership = bez nowego oficjalnego partnerstwa
improve_applicant_kind = ze stowarzyszeniem, szkołą lub firmą jako wnioskodawcą
improve_all = z tym wszystkim razem
improve_line = { $change }: { $outcome }
improve_point = ten punkt byłby spełniony
improve_decided = { $outcome }; { $decided }
improve_office_may = urząd 01 (Amt 01) mógłby wyrazić zgodę
improve_committee = decyduje komisja
precheck_programmes = Te programy wsparcia mogłyby pasować; wystarczy wybrać nazwę.
precheck_notice = To jest wstępne sprawdzenie: nie decyzja i nie obietnica.
precheck_clauses = Wszystkie miejsca w dokumentach, które dotyczą tego projektu:
