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
        [ring] Not a twin town of Siegburg, but the twin town of Bolesławiec; linked in the ring with Nogent-sur-Marne, Bolesławiec and Siegburg since { $ring_year }.
       *[partner] Twin town of Siegburg.
    }

    • Country and region: { $country }, { $region }
    • Language: { $language } (general knowledge)
    • Population: { $population } ({ $population_scope ->
        [municipality] whole municipality
        [district] whole district
       *[town] town
    }, as of { $population_year })
    • Distance: about { $km } km from Siegburg as the crow flies
    • Website: { $website } (not checked)
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
