# Municipalities in the world: the slides "Diplomatie von unten" (diplomacy from below) of 21.09.2024. Form of address: polite, neutral "you".

twinning_goals = Traditionally it is about understanding among peoples, European integration and learning from each other. Added to that are shared challenges such as climate change, mobility, demographic change, structural change, education, migration and integration, the wish to play a part in Europe and the world, and cooperation in border regions (Euregios).
    .title = Aims of town twinning

municipal_roles = Municipalities are regarded as the seedbed of democracy, know all about essential public services, and bring the state, civil society and business together. For them, town twinnings are therefore a strategic tool too.
    .title = The role of municipalities

twinning_actors = The slides name four groups:
    • politics: councillors of all parliamentary groups, youth parliaments and youth committees
    • civil society: associations, cooperatives, foundations, federations, churches, schools
    • administration: from heads of department to the fire brigade, the technical services and the parks department
    • business: local companies
    .title = Who takes part?

sdg = The United Nations’ { $count } Sustainable Development Goals (SDGs) give town twinnings a structured and comprehensive approach. According to a motion in the Bundestag (the German federal parliament), which cites the OECD ({ $year }), { $percent }% of the goals can only be reached together with regions, towns and municipalities.
    .title = Sustainable Development Goals (SDGs)

ukraine_reallabor = The “Reallabor Kommunale Aufbaupartnerschaften NRW-Ukraine” (real-world lab for municipal reconstruction partnerships) was the network office’s follow-up project, from { $start } to { $end }: with training, exchange, events, a newsletter, articles, advice and networking. It has ended.
    .title = Real-world lab NRW-Ukraine

ukraine_dimensions = The slides see { $count } sides to municipal aid for Ukraine: shared European values; humanitarian aid and rebuilding the infrastructure; support for refugees and their community; professional exchange between administrations.
    .title = Aid for Ukraine

ukraine_partnerships = According to the Bundestag motion of { $motion_date }, over { $count } German-Ukrainian partnerships formed a network, almost three times as many as before. They are supported by the German federal government (the development ministry, BMZ) through SKEW (Engagement Global) and GIZ. The { $conference }th German-Ukrainian municipal partnership conference took place in Leipzig from { $conference_start } to { $conference_end }; the European Alliance of Cities and Regions for the Reconstruction of Ukraine is mentioned as well. Siegburg is linked with Zbarazh through the ring; it is not a twin town.
    .title = Partnerships with Ukraine

bundestag_motion = Paper { $paper } of { $motion_date } is a motion in the Bundestag (the German federal parliament) by the SPD, Bündnis 90/Die Grünen and the FDP: it wants to strengthen the development work of municipalities and argues that { $percent }% of the Sustainable Development Goals can only be reached with them. It is a motion; the slides do not say whether it was adopted.
    .title = Motion in the Bundestag
