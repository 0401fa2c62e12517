# Formats and the three levels of exchange experience. Form of address: polite, neutral "you". Which theme and levels a format has is data (strategy/formats.yml).

theme_1 = Schools and education
theme_2 = Culture
theme_3 = Economic and social ties
theme_4 = Encounters

format_school_exchange = School exchange
format_fsj_abroad = Voluntary social year in the twin towns
format_school_project_week = School project week
format_digital_format = Digital format
format_erasmus = Erasmus
format_erasmus_plus = Erasmus+
format_culture_exchange = Cultural exchange of twin-town artists
format_ring_event = Ring event of twin and sponsorship towns
format_conference = Symposium or conference
format_trainee_exchange = Exchange of interns and trainees
format_fsj_placement = Placement in a voluntary social year
format_administration_exchange = Exchange between administrations
format_tour = New tour formats
format_sports_or_citizen_trip = Sports and citizens’ trips
format_blog_vlog = Blog & vlog
format_youth_digital_parliament = European digital youth parliament
format_family_trip = Family trip

formats_heading = These are the formats the strategy names. Each should serve at least one level: A interpersonal, B learning, C practical.
formats_theme = Theme { $number }: { $theme }
format_line = { $format } ({ $count ->
        [one] level { $levels }
       *[other] levels { $levels }
    })
format_line_no_levels = { $format } (no level named)

formats_overview = { $list }
    .title = All exchange formats

format_details = **{ $format }**
    Main theme { $number }: { $theme }
    { $count ->
        [0] The strategy names no level for this format; even so, it should serve at least one of the three (A, B, C).
        [one] Level of exchange experience: { $levels }
       *[other] Levels of exchange experience: { $levels }
    }
    .title = An exchange format in detail

which_format = Which format do you mean?

experience_levels = Each format should serve at least one of three levels:
    • A, interpersonal
    • B, learning
    • C, practical

    The strategy does not explain the levels any further.
    .title = Levels A, B and C

who_can_initiate = Any association or school can initiate a format, and so can businesses. Whether that also means they may apply for a grant, the strategy does not say explicitly.
    .title = Who may initiate formats?

digital_formats = Yes, exchange without travelling is expressly wanted, especially with towns that are far away. The strategy names:
    { $list }
    .title = Digital exchange
