# The product strategy: purpose, five goals, four main themes. Form of address: polite, neutral "you".

strategy_overview = The product strategy (the town’s strategy paper) describes how Siegburg is realigning its twinnings and sponsorships: { $goals } goals, { $themes } main themes, plus formats, potential for development and grant rules. It sets out to make the work measurable, but names no indicators.

    The paper itself has no date. On { $committee_date }, the town reported that a guideline with these sections was before the committee; I have not checked whether the wording is the same.
    .title = The strategy at a glance

goals_overview = The strategy names { $count } goals:
    • (1) Strengthen peace from within
    • (2) Put twinnings and sponsorships on a broad base
    • (3) Widen the target group
    • (4) Strengthen economic and municipal cooperation
    • (5) Link the partnerships with one another
    .title = The strategy’s five goals

goal_peace = Goal { $number }: strengthen peace from within. Active town twinnings should create a solid basis of trust for keeping the peace.
    .title = Goal 1: Peace

goal_broad_base = Goal { $number }: a broad base. The town continues to work with the partnership association, brings volunteers and town staff closer together, spreads the work over more people and makes it less dependent on individuals. This is meant to keep the volunteers motivated.
    .title = Goal 2: Broad base

goal_target_groups = Goal { $number }: reach more people. Pupils and young people are to become more of a focus again. For adults, the language barrier is to be lowered, so that nobody stays away just because the foreign language feels daunting.
    .title = Goal 3: Target groups

goal_economy = Goal { $number }: economic and municipal cooperation. In future, partnership work is also aimed at economic cooperation with the twin and sponsorship towns.
    .title = Goal 4: Economy

goal_networking = Goal { $number }: link the partnerships with one another. The ring partnership of Nogent-sur-Marne, Bolesławiec, Siegburg and Zbarazh is a beginning; the European connection is to grow. The strategy says expressly that the tie with Selçuk is not to be neglected.
    .title = Goal 5: Networking

themes_overview = The strategy sets { $count } main themes:
    • (1) Schools and education
    • (2) Culture
    • (3) Economic and social ties
    • (4) Encounters

    Depending on the situation, projects may depart from these.
    .title = The strategy’s four themes

theme_education = Theme { $number }, schools and education: in the coming years, exchange between pupils, trainees and university students is to grow, without taking anything away from the schools’ own friendships. Besides personal contact, it is about sharing knowledge and understanding other cultures, throughout life.
    .title = Theme 1: Education

theme_culture = Theme { $number }, culture: associations that create or support culture are important players in the exchange; funds can also be provided to cultural associations for specific projects. Cultural management itself lies with the Stadtbetriebe (municipal enterprises).
    .title = Theme 2: Culture

theme_economy_social = Theme { $number }, economic and social ties: partnerships are not formed to promote business, but they can open doors for it. Tasks such as housing and land use, childcare, climate protection and the energy transition can be tackled together, all the way to EU projects.
    .title = Theme 3: Economy, social ties

theme_encounter = Theme { $number }, encounters: people should not just get to know each other but grow closer, for example through sport and leisure. For destinations that are far away, digital channels help too; the paper names { $towns }. What attracts young people and families most is having fun and gaining skills. Ties of fire brigades, associations and athletes are to be revived or further supported.
    .title = Theme 4: Encounters

theme_deviation = Yes, that is possible: depending on the situation, content and formats may depart from the four main themes. The paper does not say who decides when a situation justifies this; it is best to ask the town beforehand.
    .title = My project fits no theme?

strategy_purpose = The strategy is meant to explain how the administration is realigning its partnership work, and to make that work measurable; it refers to strategic management and “New Governance”. However, the paper names no indicators or yardsticks.
    .title = Is the strategy measurable?

vocational_training = So far, business and vocational training have played a smaller part in the formats, says the strategy. That is to grow carefully but on a solid footing: with symposia and conferences, with exchanges of interns and trainees, with places for an FSJ (voluntary social year) and with exchanges between administrations.
    .title = Vocational training and business

culture_money = The Stadtbetriebe (municipal enterprises) are responsible for cultural management. According to the strategy, funds can also be provided for specific projects of associations active in culture; it does not say how much.
    .title = Culture: in charge, and funding
