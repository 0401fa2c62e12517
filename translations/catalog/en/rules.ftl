# What the rules say (actions/knowledge/strategy/rules/), in our words. The value is the rule itself; .yes, .no and
# .unknown stand where the result needs a sentence of its own: met, not met, open.

rule-applicant-is-named-as-initiator = Associations, schools and businesses are named as those who can initiate formats. There is no rule on who may apply for a grant.
    .yes = The applicant is one of those the paper names as initiators.
    .unknown = The paper does not name this kind of applicant, or it is not yet known who is applying. Please check with the town.
rule-applicant-is-in-siegburg = The paper does not say whether applicants from outside Siegburg are meant as well.
    .yes = The applicant is based in Siegburg.
    .unknown = The applicant is not based in Siegburg. The paper does not say whether that is possible; please check with the town.
rule-profit-and-tourism-are-not-mentioned = The paper mentions neither profit nor tourism. That does not count against the project.

rule-partner-town-takes-part = The twinning and sponsorship work covers Nogent-sur-Marne, Bolesławiec (Bunzlau), Selçuk, Orestiada, Guarda and Werder (Havel).
    .yes = A twin town takes part.
    .no = The only towns taking part are not twin towns.
    .unknown = No twin town of Siegburg has been named yet.
rule-zbarazh-belongs-to-the-ring-only = Zbarazh is linked through the ring partnership, as a twin town of Bolesławiec, not of Siegburg. Whether that is enough for a grant is open.
rule-sponsorships-of-company-and-boat = The sponsorships with the Siegburger Kompanie (Siegburg company) and the minesweeper are to be intensified. The paper does not say whether grants are meant for that; please check with the town.
rule-werder-is-a-partner-since = In the paper, Werder (Havel) is still a sponsorship town; a town twinning was only to be looked into. Werder has been a twin town since { $since }. It is covered in both cases.
rule-distant-towns-also-digitally = Encounters with the towns that are far away (Guarda, Selçuk, Orestiada, Bolesławiec) must also take place with digital solutions if they are to last.
    .yes = The project uses digital channels, as the paper intends for towns that are far away.
    .unknown = For towns that are far away, the paper counts on digital channels as well. Perhaps a digital part would suit your project.

rule-theme-is-one-of-four = Four main themes are meant to strengthen the partnerships: education, culture, economic and social ties, encounters.
    .yes = The project falls under one of the four main themes.
    .unknown = Which main theme the project belongs to is still open.
rule-deviation-from-the-themes = Depending on the situation, projects may depart from the main themes. The paper does not say who decides on that; a person will have to clarify it.
rule-education-means-young-people = The focus of the coming years is to be on exchanges for pupils, trainees and university students, without taking anything away from the schools’ own friendships.
rule-culture-is-managed-by-stadtbetriebe = Cultural management lies with the Stadtbetriebe (municipal enterprises). That does not mean that the grant application goes there.
rule-money-for-cultural-associations = Funds can be provided for projects that associations active in culture run with the twin towns.
rule-economy-is-built-up-with-care = Economic benefit is not the purpose of the partnership, but as a side effect it is to be put to better use; cooperation in business and training is to grow with care and on a firm footing.
rule-meeting-revives-old-bonds = Encounters are to be deepened, especially in leisure and sport; existing ties, such as those between fire brigades, associations or athletes, are to be revived or supported further.

rule-format-is-named = The paper names { $count } formats as examples.
    .yes = The paper names this format.
    .unknown = The format is not on the paper’s list or is still open. The list gives examples; that does not count against the project.
rule-proven-formats-go-on = Established school exchanges and tried-and-tested sports and citizens’ trips continue to be supported.
rule-digital-formats-need-no-journey = Digital formats are expressly wanted. There is no need to travel.
rule-pilot-account-is-no-source = Budget account { $account } is meant only for the administration’s pilot project, not for applications.

rule-at-least-one-level = Each format should always serve at least one of the three levels: interpersonal (A), learning (B), practical (C).
    .yes = At least one of the three levels is served.
    .no = None of the three levels is served; it should always be at least one.
    .unknown = Which of the three levels the project serves is still open.
rule-at-least-one-goal = The paper names five goals: peace, a broad base, more people, economic and municipal cooperation, networking.
    .yes = The project serves at least one of the five goals.
    .unknown = Which of the five goals the project serves is still open.
rule-youth-and-languages-are-goals = More young people and lower language barriers are goals, not conditions. The paper derives neither a bonus nor an exclusion from them.
rule-no-new-official-partnerships = For now, the town wants to look after its existing partnerships without entering into new official ones.
    .yes = No new official partnership is planned.
    .no = A new official partnership is planned; as a first step, the town does not want to enter into any.

rule-requested-sum-is-certain = The rule speaks of the grant, not of the total costs. The check uses the sum applied for.
    .yes = The sum applied for is clear.
    .unknown = Still missing: the exact sum in euros that is being applied for.
rule-several-applications-for-one-project = The paper has no rule on several applications for one project; the town will look into that.

rule-evaluated-against-the-strategy = Applications are assessed against the product strategy before the committee decides. Who makes the assessment, and by what yardstick, is open.
rule-guideline-is-announced = The paper announces that the administration will submit a grant guideline to the committee. It does not say what is in it.
rule-below-500-office-may-decide = Below { $threshold_eur }, the office that the paper calls Amt 01 (office 01) can approve a grant itself if the project is in line with the strategy. It does not have to.
    .yes = Amt 01 (office 01) can approve the grant itself: it is below { $threshold_eur }, and the project is likely to be in line with the strategy.
    .no = The rule for small grants does not apply; the committee decides.
    .unknown = Who decides depends on the sum applied for, and that is not settled yet.
rule-exactly-500-is-not-below = Exactly { $threshold_eur } is not below { $threshold_eur }: the committee decides.
rule-office-reports-to-the-committee = What Amt 01 (office 01) approves is reported to the committee in writing. No time limit is named for this.
rule-much-is-not-stated = Not in the paper: deadlines, form and address, documents, maximum amount and funding rate, own share, eligible costs, other funding alongside, early start, payment and proof of use, repeat grants, budget, legal right and appeal.
rule-committee-decides-everything = According to a report by the town on { $reported }, the limit below which the administration could have decided alone was abolished. Going by that, the committee decides.
rule-youth-is-specially-considered = According to a report by the town on { $reported }, the fixed focus on youth was dropped; youth is still to be given special consideration in the assessment. What that means for an individual project is open.

# Notes that stand beside the result
flag-exactly_500 = Exactly { $threshold_eur } is not “below { $threshold_eur }”.
flag-amount_missing = Still missing: the sum applied for.
flag-amount_unclear = The sum is not clear. What is needed is an exact amount in euros, more than zero.
flag-splitting = There is no rule on several applications for one project. The town will look into that.
flag-not_regulated_applicant = The paper does not say whether an application is possible in this case. Please check with the town beforehand.
flag-town_missing = Still missing: which twin town the project is with.
flag-town_not_covered = The town named is not a twin town of Siegburg.
flag-zbarazh_ring_only = Zbarazh is linked only through the ring partnership.
flag-patenschaft_ask = The paper does not say whether grants are meant for these sponsorships too. Please check with the town.
flag-werder_status = Werder (Havel): formerly a sponsorship town, a twin town since { $since }.
flag-level_missing = At least one of the three levels still has to be named.
flag-theme_missing = Still missing: the main theme.
flag-theme_deviation = The project departs from the main themes. That is possible, but a person has to look at it.
flag-goal_missing = Still missing: the goal the project serves.
flag-new_partnership = New official partnerships are not planned for the time being.
flag-stadtbetriebe = Culture: the Stadtbetriebe (municipal enterprises) are responsible for cultural management.
flag-guideline_2023_note = However, according to a report by the town on { $reported }, the limit of { $threshold_eur } was abolished; going by that, the committee decides. Please check with the town.
