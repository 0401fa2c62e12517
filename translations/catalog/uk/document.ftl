# Форма звертання: «Ви». Попередня перевірка як документ (PDF) і звіт для комітету. {"{"}…{"}"} підставляє програма.

document_title = Попередня перевірка заявки на дотацію
document_link = Попередня перевірка { $reference } як документ
document_reference = Номер звернення
document_date = Дата
document_ruleset = Правила
ruleset-strategy-2022 = Стратегія (Produktstrategie, 2022)
ruleset-guideline-2023 = Положення про дотації за повідомленням від { $reported }
document_facts = Дані
document_result = Результат
document_findings = Перевірка за пунктами
document_notes = Зауваги
document_missing = Чого ще бракує
document_improve = Що поліпшило б результат
document_next = Що далі
document_next_apply = Ця попередня перевірка – не заявка. Куди і як подавати заявку, документи міста не кажуть; запитайте, будь ласка, в міській адміністрації: телефон { $phone }, електронна пошта { $email }.
document_next_attach = Додайте цей документ до своєї заявки або вкажіть номер звернення.
document_next_decide = Далі заявку оцінюють за стратегією. Про право на дотацію ніде не сказано.
document_next_deadline = Строків документи не називають. Будь ласка, запитайте завчасно.
document_notice = Це попередня перевірка, яку зробила програма: не рішення міста і не обіцянка. Вона спирається лише на дані, наведені в цьому документі.
document_sum_counts = До уваги беруть дотацію, яку просять, а не загальні витрати.
document_page = Сторінка {"{"}page{"}"} з {"{"}pages{"}"}

report_title = Звіт для комітету: погоджені дотації, менші за { $threshold_eur }
report_period = Період: з { $from } до { $to }
report_ground = За стратегією (Produktstrategie, Zuschussregeln (3)) про погоджені дотації, менші за { $threshold_eur }, треба письмово звітувати.
report_guideline = За повідомленням міста від { $reported }, у положенні про дотації цю межу скасовано. Чи це правило ще застосовують, перевіряє адміністрація.
report_none = За цей період нічого не погоджено.
report_date = Погоджено
report_applicant = Заявник
report_partners = Партнери
report_plan = Проєкт
report_amount = Сума
report_total = Разом ({ $count ->
        [one] { $count } погоджена дотація
        [few] { $count } погоджені дотації
        [many] { $count } погоджених дотацій
       *[other] { $count } погодженої дотації
    })
