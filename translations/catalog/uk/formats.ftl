# Форма звертання: «Ви». Формати і три рівні досвіду обміну. Які теми й рівні має формат – це дані (strategy/formats.yml).

theme_1 = Школи та освіта
theme_2 = Культура
theme_3 = Економічна та соціальна взаємодія
theme_4 = Зустрічі

format_school_exchange = Шкільний обмін
format_fsj_abroad = Добровільний соціальний рік у партнерів
format_school_project_week = Шкільний проєктний тиждень
format_digital_format = Цифровий формат
format_erasmus = Erasmus
format_erasmus_plus = Erasmus+
format_culture_exchange = Культурний обмін митців міст-партнерів
format_ring_event = Захід кільця партнерів і підшефних міст
format_conference = Фахова зустріч або конференція
format_trainee_exchange = Обмін стажерами та учнями профнавчання
format_fsj_placement = Добровільний соціальний рік: пошук місць
format_administration_exchange = Обмін між адміністраціями
format_tour = Нові формати турів
format_sports_or_citizen_trip = Спортивні поїздки та поїздки мешканців
format_blog_vlog = Блог і влог
format_youth_digital_parliament = Європейський цифровий парламент молоді
format_family_trip = Сімейна поїздка

formats_heading = Ось формати, які називає стратегія. Кожен має охоплювати щонайменше один рівень: A – міжлюдський, B – навчальний, C – практичний.
formats_theme = Тема { $number }: { $theme }
format_line = { $format } ({ $count ->
        [one] рівень { $levels }
        [few] рівні { $levels }
        [many] рівні { $levels }
       *[other] рівні { $levels }
    })
format_line_no_levels = { $format } (рівень не вказано)

formats_overview = { $list }
    .title = Усі формати

format_details = **{ $format }**
    Пріоритетна тема { $number }: { $theme }
    { $count ->
        [0] Для цього формату стратегія рівня не називає; та щонайменше один із трьох (A, B, C) усе одно має бути.
        [one] Рівень досвіду обміну: { $levels }
        [few] Рівні досвіду обміну: { $levels }
        [many] Рівні досвіду обміну: { $levels }
       *[other] Рівні досвіду обміну: { $levels }
    }
    .title = Докладно про один формат

which_format = Який формат Ви маєте на увазі?

experience_levels = Кожен формат має охоплювати щонайменше один із трьох рівнів:
    • A – міжлюдський
    • B – навчальний
    • C – практичний

    Докладніше стратегія рівнів не пояснює.
    .title = Рівні A, B і C

who_can_initiate = Започаткувати формат можуть усі товариства, школи, а також бізнес. Чи означає це, що вони можуть і просити дотацію, стратегія прямо не каже.
    .title = Хто може започаткувати формат?

digital_formats = Так, обмін без поїздок прямо вітається, особливо з далекими містами. Стратегія називає:
    { $list }
    .title = Цифровий обмін
