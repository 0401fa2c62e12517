# The pilot project "internship in the administrations of the twin towns". Form of address: polite, neutral "you".

internship_overview = For { $year }, Siegburg is planning a pilot project: trainees of the town administration are meant to work in the administration of a twin town for { $min_weeks } to { $max_weeks } weeks and to live with host families. The committee paper on this was for information only; it was not a decision.
    .title = Internship in twin towns

internship_duration = The internship in the administration is meant to last { $min_weeks } to { $max_weeks } weeks. The committee paper gives no exact dates.
    .title = Internship: duration

internship_participants = The internship is meant for trainees of the Siegburg town administration, mainly those in year { $training_year } of their training; the committee paper gives trainee administrative clerks and trainee municipal civil servants as examples. Whether others can take part, such as pupils or university students, is not stated there.
    .title = Internship: who can take part?

internship_destination = To one of the twin towns; which one is not stated in the committee paper. Nor does it say whether you can choose.
    .title = Internship: where to?

internship_accommodation = The trainees are meant to live with host families, so that they get to know the way of life, the culture and everyday life in the partner country.
    .title = Internship: accommodation

internship_aims = The stay has { $count } aims:
    • to gain an insight into how the partner administration is organised and works
    • to deepen intercultural skills
    • to live with host families
    • to strengthen the contacts between the administrations for the long term
    .title = Internship: aims

internship_money = According to the committee paper, funds will be available in budget account { $account } once the budget has taken legal effect; it names no sum. The administration is still looking into travel, insurance and possible contributions towards accommodation. The money is meant for this pilot project only.
    .title = Internship: who pays?

internship_exchange = Yes, that is the idea: later on, trainees from the twin towns are meant to come to Siegburg in return, ideally as a fixed 1:1 exchange.
    .title = Internship: return visit

internship_status = As of { $paper_date }: the committee was informed; nothing was decided by that. The administration is looking into organisation, money and legal matters and intends to report later. The committee paper names no dates and no way to apply; I do not know what the administration has found.
    .title = Internship: status, applying
