# The towns. Form of address: polite, neutral "you". Arguments: $town the town's name, $town_id its id, $km straight-line distance in km, years as text.

region_nogent = Île-de-France, Val-de-Marne
region_boleslawiec = Lower Silesia
region_selcuk = İzmir Province
region_orestiada = Eastern Macedonia and Thrace, Evros
region_guarda = Centro Region, Guarda District
region_werder = Brandenburg, Potsdam-Mittelmark
region_zbarazh = Ternopil Oblast

partner_cities = Siegburg has six twin towns:
    • Nogent-sur-Marne (France)
    • Bolesławiec, called Bunzlau in German (Poland)
    • Selçuk (Türkiye)
    • Orestiada (Greece)
    • Guarda (Portugal)
    • Werder (Havel) (Germany)

    That is what the committee paper of { $paper_date } says. In the older strategy, Werder was still a sponsorship.
    .title = Siegburg’s twin towns

town_card = **{ $town }**
    { $status ->
        [ring] Not a twin town of Siegburg, but the twin town of Bolesławiec; linked in the ring with Nogent-sur-Marne, Bolesławiec and Siegburg since { $since }.
       *[partner] Twin town of Siegburg since { $since }.
    }

    • Country and region: { $country }, { $region }
    • Language: { $language } (general knowledge)
    • Local time: { $time } ({ $shift ->
        [ahead] { $hours ->
            [one] one hour
           *[other] { $hours } hours
        } ahead of Siegburg
        [behind] { $hours ->
            [one] one hour
           *[other] { $hours } hours
        } behind Siegburg
       *[same] the same as in Siegburg
    })
    • Population: { $population } ({ $population_scope ->
        [municipality] whole municipality
        [district] whole district
       *[town] town
    }, as of { $population_year })
    • Worth seeing: { $sights }
    • Distance: about { $km } km from Siegburg as the crow flies
    • Website: { $website } (not checked)

    In the strategy: { $strategy }
    .title = Profile of a town

town_distance = { $town }: about { $km } km from Siegburg as the crow flies. This is calculated from the coordinates; I have not checked the distance by road.
    .title = Distance from Siegburg

town_since = { $town_id ->
        [boleslawiec] { $town }: sponsorship since { $sponsorship_year }, town twinning since { $since_year }.
        [selcuk] { $town } has been a twin town since { $since_year }. A newspaper report from 2022 says { $other_year }; the town’s page points to { $since_year }.
        [orestiada] { $town } has been a twin town since { $since_year }. A newspaper report from 2022 says { $other_year }.
        [werder] { $town }: contacts since { $contact_years }, friendship treaty { $friendship_year }, town twinning since { $treaty_date }.
        [zbarazh] { $town } is not a twin town of Siegburg. In { $since_year }, a joint declaration was made in the ring with Nogent-sur-Marne, Bolesławiec and Siegburg.
       *[other] { $town } has been a twin town of Siegburg since { $since_year }.
    }

    My five papers do not say in which year any twinning began; the information comes from the other sources named.
    .title = Twin towns: since when?

town_population = { $town } has { $population } inhabitants ({ $population_scope ->
        [municipality] whole municipality
        [district] whole district
       *[town] town
    }, as of { $population_year }). I have not checked newer figures.
    .title = Population of a town

town_language = { $town }: the language spoken there is { $language }. This is general knowledge and is not in the town’s papers.
    .title = Language in the twin town

which_town = Which town are you asking about?

distant_towns = According to the strategy, these towns are far away: { $towns }. That is where digital solutions in particular are meant to help as well, so that encounters become lasting.
    .title = Twin towns far away

# Worth seeing, as a list after a colon.
sights_nogent = the church of Saint-Saturnin with its 12th-century tower, the Pavillon Baltard (the last of the old Paris market halls), the nearby Bois de Vincennes
sights_boleslawiec = the market square with the town hall, the Ceramics Museum, the “Great Pot” of 1753, the ceramics festival in August
sights_selcuk = ancient Ephesus (3 km away), the Artemision, the museum
sights_orestiada = the Historical and Folklore Museum; Greece’s northernmost town, founded by refugees in 1923
sights_guarda = the cathedral (1390–1540), Portugal’s highest town, on the edge of the Serra da Estrela
sights_werder = the old town on the island, the Baumblütenfest (tree blossom festival) around 1 May
sights_zbarazh = the castle (details not checked)

# What the strategy says about the town: one sentence or several.
strategy_nogent = Nogent-sur-Marne is a twin town and is linked in the ring with Bolesławiec, Siegburg and Zbarazh. The strategy does not count it among the towns that are far away.
strategy_boleslawiec = Bolesławiec (called Bunzlau there) is a twin town, belongs to the ring and counts among the towns that are far away, for which digital solutions are planned as well.
strategy_selcuk = Selçuk is a twin town; the strategy says expressly that the tie is not to be neglected. It counts among the towns that are far away, for which digital solutions are planned as well.
strategy_orestiada = Orestiada is a twin town and counts among the towns that are far away, for which digital solutions are planned as well. The introduction says “Orestida”, which is a spelling mistake.
strategy_guarda = Guarda is a twin town and counts among the towns that are far away, for which digital solutions are planned as well.
strategy_werder = There, Werder (Havel) is still a sponsorship dating from the time of German reunification, to be strengthened and to be reviewed in the short term with a view to a genuine town twinning. This has since happened.
strategy_zbarazh = Zbarazh is Bolesławiec’s twin town and has been part of the partnership of four since 2022; the ring is to be continued with topics and formats of its own.

town_time = In { $town } it is now { $time }, { $shift ->
        [ahead] { $hours ->
            [one] one hour
           *[other] { $hours } hours
        } later than in Siegburg.
        [behind] { $hours ->
            [one] one hour
           *[other] { $hours } hours
        } earlier than in Siegburg.
       *[same] the same time as in Siegburg.
    }{ $town_id ->
        [selcuk] {" "}Türkiye does not change its clocks: in winter the difference is two hours, in summer one.
       *[other] {""}
    }
    .title = Time in the twin town

town_sights = { $town } – worth seeing: { $sights }. I do not know opening times or prices.
    .title = What to see

town_website = { $town } on the internet: { $website }. That is the address given in my source; I have not checked it.
    .title = The town’s website

town_geography = { $town } is in { $country } ({ $region }), { $altitude } above sea level.{ $town_id ->
        [nogent] {" "}It is about ten kilometres to Paris; the town lies to the east of it.
        [boleslawiec] {" "}The river Bóbr (Bober in German) flows through the town.
        [selcuk] {" "}It is about 75 kilometres to İzmir.
        [orestiada] {" "}It is Greece’s northernmost town.
        [guarda] {" "}It is Portugal’s highest town, on the edge of the Serra da Estrela.
        [werder] {" "}The old town lies on an island in the river Havel.
       *[other] {""}
    }
    .title = Where is the town?

town_strategy = **{ $town }** in the strategy: { $strategy }
    .title = What does the strategy say?

# $list are lines of compare_line, $differences lines of compare_…
compare_towns = { $list }

    { $differences }
    .title = Compare towns
compare_line = **{ $town }** ({ $country }): { $population } inhabitants (as of { $population_year }), { $status ->
        [ring] in the ring since { $since }
       *[partner] twin town since { $since }
    }, about { $km } km as the crow flies
compare_distance = { $town } is { $km } km closer to Siegburg.
compare_population = { $town } has { $difference } more inhabitants; the figures are from different years.
compare_since = { $town } has been a twin town { $years ->
        [one] one year
       *[other] { $years } years
    } longer.
compare_which = Which towns should I compare? Please name two, for example “Guarda and Nogent”.

towns_by_distance = The twin towns by distance (from Siegburg as the crow flies):
    { $list }

    The nearest is { $first }, the farthest away is { $last }.
    .title = Nearest and farthest twin town
towns_by_population = The twin towns by population:
    { $list }

    { $first } has the most inhabitants, { $last } the fewest. The figures are from different years; for some, the whole municipality counts.
    .title = Biggest and smallest twin town
towns_by_since = The town twinnings by age:
    { $list }

    The oldest is the one with { $first }, the youngest the one with { $last }. These years are not in my five papers; they come from the other sources named.
    .title = Oldest and youngest twinning
ranking_line_distance = { $rank }. { $town }: about { $km } km
ranking_line_population = { $rank }. { $town }: { $population } ({ $population_scope ->
        [municipality] whole municipality
        [district] whole district
       *[town] town
    }, { $population_year })
ranking_line_since = { $rank }. { $town }: { $since }

languages_spoken = This is what people speak there:
    { $list }

    The countries are named in the committee paper of 2026; which language is spoken there is general knowledge.
    .title = Languages of the twin towns
languages_spoken_line = • { $town } ({ $country }): { $language }

siegburg_facts = Siegburg is a district town in the Rhein-Sieg-Kreis (Rhein-Sieg district) in North Rhine-Westphalia; on { $population_date } it had { $population } inhabitants. I have not checked newer figures.
    .title = About Siegburg
