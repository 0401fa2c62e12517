# Rheine's climate partnership: slides without a date, project 2012–2014. Form of address: polite, neutral "you".

climate_partnership = The “Climate Partnership” was a project of the towns of Rheine, Bernburg, Borne, Leiria and Trakai, from { $start } to { $end }. Under the title “Städtepartner übernehmen Klimaverantwortung” (twin towns take responsibility for the climate), they wanted to learn from each other, look for solutions together and break new ground, in { $conferences } conferences. Siegburg was not involved.
    .title = Rheine’s climate partnership

climate_conferences = The { $count } conferences:
    • energy efficiency and protection of resources
    • water and waste
    • traffic and tourism
    • renewable energies
    • town planning, land use and public participation
    .title = Climate partnership: conferences

climate_money = The project of Rheine and four twin towns received { $total_eur } in funding, about { $share_eur } per municipality; their own contributions varied. It ran from { $start } to { $end }. This has nothing to do with money from Siegburg.
    .title = Climate partnership: money

climate_start = Rheine was applying to become a “Klimakommune NRW” (climate municipality of NRW) and was looking for new aims and new people for its partnerships; added to that was the EU’s aim at the time of cutting CO₂ emissions by { $percent }% by { $target_year }. The partners were won over during visits and on other occasions, through decision-makers and twinning committees, and in a joint workshop.
    .title = Climate partnership: how it began

climate_application = In a workshop, mayors, experts and twinning committees agreed on aims, topics, activities, costs, a timetable and responsibilities. The application to the EU programme “Europe for Citizens” was made by TAT International GmbH as the project’s lead organisation. That programme has ended; today CERV takes its place.
    .title = Climate partnership: application

climate_difficulties = According to Rheine, the difficulties were: shaping the content and finding speakers, the standing of the project within the administrations, organisation by offices with no climate expertise of their own, scarce staff and money, the effort of conferences with simultaneous interpreting, and acceptance.
    .title = Climate partnership: difficulties

climate_recommendations = Rheine’s advice: the project must be a matter for the boss. A team from different fields should be in place early on, and a plan for the whole duration should set out who does what by when.
    .title = Advice from Rheine

climate_lessons = Looking back, Rheine speaks of a new quality of the partnership. But, it says, you have to bear in mind what is possible for the partners, and you need time and patience; there were ideas for further cooperation, but little had been put into practice by then.
    .title = Climate partnership: looking back

project_partnerships = Rheine distinguishes two kinds: bilateral projects with cooperation partners (small network), and projects with local partners from outside and several or all twin towns (large network).
    .title = Kinds of project partnerships

partnership_renewal = First look back: why did the partnership begin, who got it going, who kept it up? Then keep what has proved itself and dare to do new things: breathe new life into partnerships, respond to changed conditions, think in projects and target groups, involve partners and secure resources. That is how Rheine presents it.
    .title = Reviving partnerships
