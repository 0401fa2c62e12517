# Funding programmes and the search for them. Form of address: polite, neutral "you". A statement is "seen" if it was in the source named; otherwise "not checked".
# .title: the programme's name. .unverified: what has not been checked (the assistant adds the mark).

programme_siegburg = The town can give grants for projects with its twin towns. Under the strategy, applications are measured against it before the committee decides; a guideline was adopted on { $adopted }, but I do not have its text.
    .title = Grant from the town of Siegburg
programme_cerv_town_twinning = The EU funds meetings, workshops and events of twin towns: at least { $participants } participants, { $invited } of them invited from abroad, lasting { $min_months } to { $max_months } months. Lump sum of { $min_eur } to { $max_eur }. Municipalities, their partnership associations and non-profit organisations can apply, but not individuals.
    .title = CERV Town Twinning (EU)
programme_cerv_networks = The EU funds networks of towns: at least { $applicants } applicants from { $countries } countries, { $eu_countries } of them in the EU, lasting { $min_months } to { $max_months } months. { $budget_eur } was available for 2026. In Siegburg’s case it would suit a network with Nogent, Bolesławiec, Guarda and Orestiada; that is our own idea.
    .title = CERV Networks of Towns (EU)
programme_erasmus_youth = Youth exchanges for people aged { $min_age } to { $max_age }, lasting { $min_days } to { $max_days } days. Organisations and informal groups can apply; JUGEND für Europa in Bonn (the national agency for youth) is responsible. Türkiye takes part too.
    .title = Erasmus+ Youth
    .unverified = groups of { $min_people } to { $max_people } people, deadlines in February and October
programme_erasmus_school = Exchange and cooperation of schools with partner schools in Europe; the PAD of the Kultusministerkonferenz (the conference of German education ministers) is responsible. I have not seen amounts or deadlines.
    .title = Erasmus+ School
programme_erasmus_vet = Stays abroad for trainees. The institution applies (through an accreditation or a short-term project), not the individual; the Nationale Agentur beim BIBB (national agency for vocational education) is responsible. I have not seen rates or the minimum duration.
    .title = Erasmus+ Vocational Training
programme_solidarity_corps = Local solidarity projects by at least { $people } young people aged between { $min_age } and { $max_age }, lasting { $min_months } to { $max_months } months: { $month_eur } a month, plus { $coach_eur } per day for coaching. Volunteering placements are possible too.
    .title = European Solidarity Corps
programme_dfjw = Funds group meetings, voluntary internships in the twin town and language courses in preparation, on a reciprocal basis; ages { $min_age } to { $max_age }, { $min_days } to { $max_days } days. For school meetings at a third location: travel { $low_km_eur } to { $high_km_eur } per kilometre and person, basic costs { $low_day_eur } to { $high_day_eur } per day and person ({ $top_day_eur } at most). I have not seen the rates for town-twinning groups.
    .title = Franco-German Youth Office (DFJW)
programme_buergerfonds = Funds Franco-German meetings of associations, municipalities, institutions and informal groups; age, language and duration are open. You can apply all year round.
    .title = Franco-German Citizens’ Fund
    .unverified = up to { $first_eur }, up to { $second_eur }, up to { $third_eur } or more, usually up to { $percent }% of the costs ({ $percent_large }% for the largest projects), groups of { $people } people or more; as of 2020 to 2022, whether this still applies in 2026/27 is open
programme_dpjw = Funds German-Polish meetings of young people aged { $min_age } to { $max_age }, { $min_days } to { $max_days } days. Both partners apply together through OASE, at least { $months } months beforehand; being one day late is a reason for rejection. At most { $max_eur } in Germany or { $max_zloty } złoty in Poland; small projects (“4x1”) up to { $small_eur }. The criteria apply for 2026.
    .title = German-Polish Youth Office (DPJW)
programme_jugendbruecke = Funds meetings of young people and professionals from Germany and Türkiye, in person or online; its funding for small projects went up to { $max_eur }. German non-profit and public organisations can apply, including schools and municipalities. I have not seen how things stand in 2026.
    .title = German-Turkish Youth Bridge
programme_dgjw = Funds German-Greek meetings with { $min_days } programme days or more, ages { $min_age } to { $max_age } (another source: { $other_max_age }). At most { $km_eur } per kilometre, and { $family_eur } (staying with families) or { $other_eur } (otherwise) per person and day; small projects up to { $small_eur } without a deadline. Partners apply together through a central agency.
    .title = German-Greek Youth Office (DGJW)
programme_europa_schecks = The state of NRW funds projects relating to Europe, including town twinnings with countries of the Council of Europe: up to { $max_eur } with no contribution of your own, lasting { $months } months at most; apply at least { $file_months } months beforehand. Payment is made against receipts; an advance is possible from { $advance_eur } upwards and up to { $percent }%, and decisions are made about { $weeks } weeks after the cut-off date. Not for private individuals, political parties or companies. Questions: { $phone }, { $email }.
    .title = Europa-Schecks NRW (Europe cheques)
    .unverified = If 2027 follows the same pattern, the first cut-off date would be { $next_date }
programme_skew_kleinprojekte = Only for municipal administrations with partners in developing countries: { $min_eur } to { $max_eur }, for meetings up to { $meeting_eur }, at most { $percent }% of the costs (own share { $own_percent }%), up to { $months } months. The page I saw says the deadline has passed; EU countries do not count.
    .title = SKEW small projects fund
programme_nakopa = For sustainable projects of municipalities with partners in developing countries: { $min_eur } to { $max_eur }, at most { $percent }%, up to { $months } months; first an outline, then the application. What I saw dates from 2021 and 2023.
    .title = Nakopa (SKEW)
programme_skew_ukraine = For municipalities with partners in Ukraine: { $min_eur } to { $max_eur } from the small projects fund (as of 2022), and delegation trips with at most { $people } people, { $min_days } to { $max_days } days, registration { $weeks } weeks beforehand. The page points to the travel warning of the Federal Foreign Office.
    .title = SKEW: partnerships with Ukraine
programme_netzwerkstelle = Advises and brings people together; I have not seen any funding of its own there. The version of its overview of funding that I saw was from 2021.
    .title = Network office for town twinning
programme_sdpz = Funds joint projects of German and Polish partners; apply { $months } months before the start. For German-Polish-Ukrainian projects, the foundation named up to { $trilateral_eur } (around 2021 to 2023).
    .title = Foundation German-Polish Cooperation
programme_mercator = Funds larger projects of non-profit and public organisations, for example on Europe in the world; first an outline, with no deadline. Mere events, sport, travel costs and individual schools are excluded: it hardly suits ordinary trips.
    .title = Stiftung Mercator (foundation)
programme_kjp = Funds meetings of youth groups, ages { $min_age } to { $max_age }, { $min_days } to { $max_days } days, through central agencies or the federal state; not for school classes and not for France or Poland.
    .title = Federal Child and Youth Plan (KJP)
    .unverified = up to { $day_eur } per day and person in Germany, travel { $km_eur } or { $other_km_eur } per kilometre
programme_ijab = Gives advice and information on international youth work; I have not seen any funding of its own there.
    .title = IJAB (advice)
programme_austausch_macht_schule = An initiative for school exchange; I have not seen a page of it and do not know any rates.
    .title = Austausch macht Schule
programme_pad = The Pädagogischer Austauschdienst (educational exchange service) supports schools, among other things with PASCH in Eastern and South-Eastern Europe.
    .title = Educational exchange service (PAD)
programme_ijfd = Voluntary service abroad for people who will not yet be { $max_age } at the end of it and have completed compulsory schooling: { $min_months } to { $max_months } months, usually { $usual_months }. The sending organisation receives up to { $month_eur } a month. It has largely replaced the FSJ (voluntary social year) abroad; which service the strategy means by “FSJ in the twin towns”, it does not say.
    .title = Voluntary service abroad (IJFD)
programme_weltwaerts = Voluntary service in developing and emerging countries for people aged { $min_age } to { $max_age }, { $min_months } to { $max_months } months; the federal government bears up to { $percent }%. Of the twin towns, Selçuk at most would be a possibility; whether Türkiye is on the list has not been checked.
    .title = weltwärts

# The search
programmes = Searched for: { $wish }

    { $list }
    .title = Find funding
finder_none = I do not know of a suitable programme for that.
finder_not_fitting = Not suitable:
finder_hint = For details of a programme, tap its name. Please check every deadline with the funding body.
finder_ask_town = Which twin town is it about? ({ $step } of { $steps })
finder_ask_who = Who is applying? ({ $step } of { $steps })
finder_ask_age = How old are the participants? For example “14 to 18”. ({ $step } of { $steps })
finder_ask_what = What are you planning? ({ $step } of { $steps })
finder_ask_when = When is it meant to start? A month or year is enough, for example “May 2027”. ({ $step } of { $steps })
finder_not_understood = I did not understand that.
finder_skip = Skip
finder_stop = End search
finder_again = New search

# Who is searching (for buttons and lists)
applicant_association = association
applicant_school = school
applicant_municipal = town or municipality
applicant_company = company
applicant_informal_group = informal group
applicant_private_person = individual
age_children = under 14
age_youth = 14 to 18
age_young_adults = 18 to 30
age_adults = over 30
age_mixed = all age groups
age_span = { $min }–{ $max } years
age_up_to = up to { $max } years
age_from = { $min } years and over
people_count = { $count ->
        [one] one person
       *[other] { $count } people
    }

# What is planned
plan_youth_exchange = youth exchange
plan_school_exchange = school exchange
plan_citizens_meeting = citizens’ meeting or citizens’ trip
plan_network = conference or network
plan_culture = culture
plan_sport = sport
plan_trainees = trainee exchange or internship
plan_volunteering = voluntary service
plan_professionals = professional exchange
plan_digital = online meeting
plan_language_course = language course
plan_aid = development or reconstruction aid
plan_youth_project = local youth project

# Why it fits or does not: after ✓, ✗ or ?
fit_town = { $town }
fit_who = applicant: { $who }
fit_who_not = not for: { $who }
fit_age = age: { $span }
fit_what = { $what }
fit_size = at least { $min } participants
grade_good = suitable
grade_maybe = possibly suitable
deadline_open = deadline { $date }
deadline_passed = deadline { $date }: passed; I do not know the next one
deadline_over = deadline has passed, according to the source
deadline_rolling = apply all year round
deadline_months = apply at least { $months ->
        [one] one month
       *[other] { $months } months
    } before the start
deadline_months_date = apply at least { $months ->
        [one] one month
       *[other] { $months } months
    } before the start, that is by { $date }
deadline_months_passed = apply at least { $months ->
        [one] one month
       *[other] { $months } months
    } before the start: too late for this date
deadline_unknown = deadline: not found in my sources
deadline_note_school_only = (seen only for school meetings)
deadline_note_leftovers = (remaining funds)
mark_seen = seen in the source, as of { $date }
mark_read = undated source, read { $date }
mark_unverified = not checked
unverified_line = Not checked: { $text }.

# One programme, all programmes, deadlines, programmes for a town
programme_details = **{ $programme }**
    { $text }

    { $deadlines }
    { $link ->
        [none] {""}
       *[other] More: { $link }
    }
    Status of this information: { $mark }
    .title = A funding programme
which_programme = Which programme are you asking about?
programmes_all = I know these { $count } programmes and advice centres:
    { $list }

    Where there is a “?”, it has not been checked whether the programme still exists in this form.
    .title = All funding programmes
level_eu = European Union
level_binational = For two countries
level_federal = German federal level
level_state = State of NRW
level_foundation = Foundations
level_town = Town
programme_deadlines = Deadlines of the funding programmes, as far as I have seen them (today is { $today }):
    { $list }

    Please check every deadline with the funding body before you make plans.
    .title = Programme deadlines
town_programmes = Possible for { $town }:
    { $list }
    { $check ->
        [none] {""}
       *[other] To be clarified first: { $check }
    }
    .title = Funding for one town
town_programmes_none = For { $town }, I have found no funding programme apart from the town’s grant: the programmes require a second country.

double_funding = I do not know of a general rule. The Sportbund Pfalz (a regional sports federation) writes that funds from the EU, the federal government and the federal state for the same activity rule each other out, but that municipal money may be added; this applies to one federal state and has no date. Please ask each funding body.
    .title = Combining funding
