# The pre-check: questions, answers on buttons, result. The greeting is `precheck` in assistant.ftl. Form of address: polite, neutral "you".

precheck_step = Question { $step } of { $steps }
precheck_ask_applicant = **Who is applying?**
precheck_ask_partners = **Who is the project with?** If there are several towns, just write them one after the other.
precheck_ask_plan = **What are you planning?** Choose the format that fits best, or describe it briefly.
precheck_ask_theme = **What is it mainly about?**
precheck_ask_levels = **What will the participants experience?** You can name more than one, for example “A and C”.
precheck_ask_goals = **Which goal does the project serve most?** You can name more than one, for example “1 and 3”.
precheck_ask_sum = **How large a grant would you like to ask the town for?** An exact amount in euros; you can add the total costs, for example “450 out of 1200”.
precheck_ask_start = **When is it meant to take place?** A month or year is enough, for example “May 2027”.
precheck_ask_status = **Is this meant to lead to a new official town twinning?**

# Why it is asked; $clause is the place in the paper
precheck_why_applicant = The paper names associations, schools and businesses as those who can initiate formats; for everyone else, the town has to be asked ({ $clause }).
precheck_why_partners = This is about the town’s twinnings and sponsorships; other towns are not part of it ({ $clause }).
precheck_why_plan = The paper names formats as examples. The format often settles the theme and the level, and then I won’t ask about those ({ $clause }).
precheck_why_theme = Four main themes are meant to strengthen the partnerships. Depending on the situation, projects may depart from them; the paper does not say who decides on that ({ $clause }).
precheck_why_levels = Each format should serve at least one of the three levels. That is the strictest requirement in the paper ({ $clause }).
precheck_why_goals = The strategy names five goals; a project that is in line with it is likely to serve at least one of them ({ $clause }).
precheck_why_sum = According to the product strategy, Amt 01 (office 01) can approve a grant below { $threshold_eur } itself if the project is in line with the strategy; otherwise the committee decides. What counts is the grant, not the total costs ({ $clause }).
precheck_why_start = It makes no difference to the result, as the paper names no deadlines. But it helps me find suitable funding programmes ({ $clause }).
precheck_why_status = For now, the town does not want to enter into new official partnerships ({ $clause }).

precheck_button_why = Why?
precheck_button_back = Back
precheck_button_skip = Don’t know
precheck_button_stop = Cancel
precheck_button_formats = All formats
precheck_button_change = Change an answer
precheck_button_change_theme = Change the theme
precheck_button_change_levels = Change the levels
precheck_button_clauses = All references
precheck_button_restart = New pre-check
precheck_button_result = Show the result
precheck_button_forget = Delete my answers
precheck_yes = Yes
precheck_no = No

# Answers (for buttons and lists)
applicant_church = church or faith community
applicant_party = political party or council group
applicant_other = someone else
applicant_elsewhere = not based in Siegburg
applicant_here = based in Siegburg
partner_wachbataillon = Wachbataillon (Siegburger Kompanie)
partner_minensuchboot = minesweeper “Siegburg”
partner_other = another town
format_other = something else
theme_other = fits none of the themes
level_a = A: meeting people
level_b = B: learning together
level_c = C: doing something together
level_none = none of these
precheck_levels_explained = • **A, interpersonal**: getting to know each other, living together, playing, celebrating
    • **B, learning**: a workshop, a language course, a visit to a lesson
    • **C, practical**: performing, building or working together, an internship
goal_1 = 1: peace
goal_2 = 2: a broad base
goal_3 = 3: more people
goal_4 = 4: business and municipalities
goal_5 = 5: networking
precheck_goals_explained = • **1**: strengthen peace from within
    • **2**: put the partnerships on a broad base, share the work among more people
    • **3**: more young people; less shyness about foreign languages
    • **4**: economic and municipal cooperation
    • **5**: link the twin towns with one another

# What is said in between
precheck_understood = This is what I understood: { $facts }.
precheck_settled_theme = According to the paper, “{ $format }” belongs to the theme “{ $theme }”.
precheck_settled_both = According to the paper, “{ $format }” belongs to the theme “{ $theme }” and serves { $count ->
        [one] level { $levels }
       *[other] levels { $levels }
    }.
precheck_not_understood = I did not understand that.
precheck_amount_unclear = I need an exact amount in euros, for example “450”; so no “about”, no “from … to”, no other currency, and if it is “per person”, the number of people too.
precheck_amount_refused = The grant has to be more than zero. How many euros exactly?
precheck_amount_absurd = I cannot work with { $amount }; that is a great deal for a grant. How many euros exactly?
precheck_amount_above_cost = The grant ({ $requested }) would be higher than the total costs ({ $total }). Please check that.
precheck_start_past = That date has already passed. When is it meant to take place?
precheck_change_which = Which answer would you like to change?
precheck_nothing_to_change = There are no answers to a pre-check yet. Let’s simply begin:
precheck_stopped = The pre-check has been cancelled, and your answers to it have been discarded.
precheck_forgotten = The pre-check { $reference } has been deleted. Only if the town has already recorded it as received does the case stay with the town.
precheck_kept = Reference number **{ $reference }**. The town can find the pre-check under this number; if no application follows, it is deleted after { $days } days.

# Names of the facts
fact_applicant_kind = Applicant
fact_applicant_in_siegburg = Location
fact_partners = Partners
fact_format = Format
fact_theme = Main theme
fact_theme_deviation_reason = Reason for departing from the themes
fact_levels = Levels
fact_goals = Goals
fact_requested_eur = Grant applied for
fact_total_cost_eur = Total costs
fact_new_official_partnership = New official partnership
fact_start = Date
fact_people = Participants
fact_line = { $label }: { $value }
fact_not_said = not stated

# Result
outcome_likely_meets = Likely to be in line with the strategy
outcome_unclear = Still unclear
outcome_speaks_against = As it stands, unlikely to be in line with the strategy
decided_by_office_01 = According to the product strategy, Amt 01 (office 01) **can** approve the grant itself; the committee then receives a written report.
decided_by_committee = Who decides: the committee, after an assessment against the strategy.
decided_by_unknown = Who decides depends on the exact sum.
finding_yes = met
finding_no = not met
finding_unknown = open
precheck_missing = Still missing: { $facts }.
precheck_findings = What counts:
precheck_notes = Please note:
precheck_improve = How it could fit:
improve_partners = with a twin town ({ $choices })
improve_theme = with one of the four themes
improve_levels = with a part on at least one level ({ $choices })
improve_goals = with at least one of the five goals
improve_requested_eur = with an exact sum
improve_new_official_partnership = without a new official partnership
improve_applicant_kind = with an association, a school or a company as the applicant
improve_all = with all of that together
improve_line = { $change }: { $outcome }
improve_point = this point would be met
improve_decided = { $outcome }; { $decided }
improve_office_may = Amt 01 (office 01) could approve it
improve_committee = the committee decides
precheck_programmes = These funding programmes might suit your project; tap a name.
precheck_notice = This is a pre-check: not a decision, not a promise.
precheck_clauses = All references for your project:
