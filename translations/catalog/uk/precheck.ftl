# Форма звертання: «Ви», без форм роду. Попередня перевірка: запитання, відповіді на кнопках, результат. Вітальний текст – `precheck`
# в assistant.ftl.

precheck_step = Запитання { $step } з { $steps }
precheck_ask_applicant = **Хто подає заявку?**
precheck_ask_partners = **З ким відбудеться проєкт?** Якщо міст кілька, просто напишіть їх поруч.
precheck_ask_plan = **Що заплановано?** Оберіть формат, який підходить найкраще, або коротко опишіть його.
precheck_ask_theme = **Про що цей проєкт насамперед?**
precheck_ask_levels = **Що чекає на учасників?** Можна й кілька відповідей, наприклад «A і C».
precheck_ask_goals = **Якій цілі проєкт служить найбільше?** Можна й кілька, наприклад «1 і 3».
precheck_ask_sum = **Яку дотацію Ви хочете попросити в міста?** Потрібна точна сума в євро; можна дописати й загальні витрати, наприклад «450 з 1200».
precheck_ask_start = **Коли це має відбутися?** Досить місяця або року, наприклад «травень 2027».
precheck_ask_status = **Чи має з цього вирости нове офіційне партнерство міст?**

# Навіщо запитання; $clause – місце в документі
precheck_why_applicant = Документ називає ініціаторами товариства, школи та бізнес; про всіх інших треба запитати в міській адміністрації ({ $clause }).
precheck_why_partners = Ідеться про партнерства й шефства міста; інші міста до них не належать ({ $clause }).
precheck_why_plan = Документ називає формати як приклади. Із формату часто випливають тема й рівень, тоді про них я вже не питаю ({ $clause }).
precheck_why_theme = Чотири пріоритетні теми мають зміцнювати партнерства. Залежно від ситуації від них можна відступити; хто це вирішує, документ не каже ({ $clause }).
precheck_why_levels = Кожен формат має охоплювати щонайменше один із трьох рівнів. Це найсуворіша вимога документа ({ $clause }).
precheck_why_goals = Стратегія називає п’ять цілей; проєкт, що їй відповідає, імовірно, служить щонайменше одній із них ({ $clause }).
precheck_why_sum = За стратегією (Produktstrategie), якщо сума менша за { $threshold_eur }, Amt 01 може дати згоду самостійно, коли проєкт відповідає стратегії; інакше вирішує комітет. До уваги беруть дотацію, а не загальні витрати ({ $clause }).
precheck_why_start = На результат це не впливає: строків документ не називає. Але так мені легше знайти відповідні програми підтримки ({ $clause }).
precheck_why_status = Місто поки що не хоче укладати нових офіційних партнерств ({ $clause }).

precheck_button_why = Навіщо це?
precheck_button_back = Назад
precheck_button_skip = Не знаю
precheck_button_stop = Припинити
precheck_button_formats = Усі формати
precheck_button_change = Змінити відповідь
precheck_button_change_theme = Змінити тему
precheck_button_change_levels = Змінити рівні
precheck_button_clauses = Усі місця в документах
precheck_button_restart = Нова попередня перевірка
precheck_button_result = Показати результат
precheck_button_forget = Видалити відповіді
precheck_yes = Так
precheck_no = Ні

# Відповіді (для кнопок і переліків)
applicant_church = церква або релігійна спільнота
applicant_party = партія або фракція
applicant_other = хтось інший
applicant_elsewhere = не із Зігбурга
applicant_here = із Зігбурга
partner_wachbataillon = батальйон варти (Siegburger Kompanie)
partner_minensuchboot = мінний тральщик «Siegburg»
partner_other = інше місто
format_other = щось інше
theme_other = жодна тема не підходить
level_a = A: люди зустрічаються
level_b = B: вчитися разом
level_c = C: робити щось разом
level_none = нічого з цього
precheck_levels_explained = • **A, міжлюдський**: знайомитися, жити разом, грати, святкувати
    • **B, навчальний**: майстер-клас, мовний курс, відвідини уроку
    • **C, практичний**: разом виступати, будувати, працювати, стажуватися
goal_1 = 1: мир
goal_2 = 2: широка основа
goal_3 = 3: більше людей
goal_4 = 4: економіка та муніципалітети
goal_5 = 5: зв’язки між містами
precheck_goals_explained = • **1**: зміцнювати мир ізсередини
    • **2**: дати партнерствам широку основу, розподілити роботу між більшим колом людей
    • **3**: більше молоді; менше остраху перед чужими мовами
    • **4**: економічна та муніципальна співпраця
    • **5**: пов’язати міста-партнери між собою

# Що кажемо між запитаннями
precheck_understood = Ось що мені зрозуміло: { $facts }.
precheck_settled_theme = Згідно з документом, формат «{ $format }» належить до теми «{ $theme }».
precheck_settled_both = Згідно з документом, формат «{ $format }» належить до теми «{ $theme }» й охоплює { $count ->
        [one] рівень { $levels }
        [few] рівні { $levels }
        [many] рівні { $levels }
       *[other] рівні { $levels }
    }.
precheck_not_understood = Цього я не розумію.
precheck_amount_unclear = Мені потрібна точна сума в євро, наприклад «450»; тобто без «приблизно», без «від … до …», не в іншій валюті, а якщо «на особу» – то й кількість осіб.
precheck_amount_refused = Дотація має бути більша за нуль. Скільки саме євро?
precheck_amount_absurd = Суму { $amount } я врахувати не можу: як на дотацію, це дуже багато. Скільки саме євро?
precheck_amount_above_cost = Дотація ({ $requested }) була б більша за загальні витрати ({ $total }). Будь ласка, перевірте.
precheck_start_past = Ця дата вже минула. Коли це має відбутися?
precheck_change_which = Яку відповідь Ви хочете змінити?
precheck_nothing_to_change = Відповідей для попередньої перевірки ще немає. Тож почнімо:
precheck_stopped = Попередню перевірку припинено, Ваші відповіді в ній видалено.
precheck_forgotten = Попередню перевірку { $reference } видалено. Лише якщо місто вже позначило її як отриману, справа там залишається.
precheck_kept = Номер звернення – **{ $reference }**. За ним місто знайде попередню перевірку; якщо заявки не буде, перевірку видалять через { $days } { $days ->
        [one] день
        [few] дні
        [many] днів
       *[other] дня
    }.

# Назви даних
fact_applicant_kind = Заявник
fact_applicant_in_siegburg = Звідки заявка
fact_partners = Партнери
fact_format = Формат
fact_theme = Пріоритетна тема
fact_theme_deviation_reason = Причина відхилення
fact_levels = Рівні
fact_goals = Цілі
fact_requested_eur = Запитувана дотація
fact_total_cost_eur = Загальні витрати
fact_new_official_partnership = Нове офіційне партнерство
fact_start = Час проведення
fact_people = Учасники
fact_line = { $label }: { $value }
fact_not_said = не вказано

# Результат
outcome_likely_meets = Імовірно, відповідає стратегії
outcome_unclear = Поки що незрозуміло
outcome_speaks_against = У такому вигляді навряд чи відповідає стратегії
decided_by_office_01 = За стратегією (Produktstrategie) Amt 01 **може** дати згоду самостійно; комітет тоді отримує письмовий звіт.
decided_by_committee = Хто вирішує: комітет, після оцінювання за стратегією.
decided_by_unknown = Хто вирішує, залежить від точної суми.
finding_yes = виконано
finding_no = не виконано
finding_unknown = не визначено
precheck_missing = Ще бракує: { $facts }.
precheck_findings = Що має значення:
precheck_notes = Зверніть, будь ласка, увагу:
precheck_improve = Так проєкт міг би підійти:
improve_partners = із містом-партнером ({ $choices })
improve_theme = з однією з чотирьох тем
improve_levels = із частиною щонайменше на одному рівні ({ $choices })
improve_goals = щонайменше з однією з п’яти цілей
improve_requested_eur = із точною сумою
improve_new_official_partnership = без нового офіційного партнерства
improve_applicant_kind = якщо заявником буде товариство, школа або підприємство
improve_all = з усім цим разом
improve_line = { $change }: { $outcome }
improve_point = цей пункт було б виконано
improve_decided = { $outcome }; { $decided }
improve_office_may = Amt 01 могло б дати згоду
improve_committee = вирішує комітет
precheck_programmes = Ось програми підтримки, які могли б сюди підійти; торкніться назви.
precheck_notice = Це попередня перевірка: не рішення і не обіцянка.
precheck_clauses = Усі місця в документах, що стосуються Вашого проєкту:
