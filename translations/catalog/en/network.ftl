# The network office for town twinning in Dortmund, according to its slides of 2022 and 2024. Form of address: polite, neutral "you".

network_office = The Netzwerkstelle Städtepartnerschaften (network office for town twinning) is meant to keep up, deepen and realign partnership work in North Rhine-Westphalia. It is run by the association Auslandsgesellschaft.de e.V. in Dortmund; the state chancellery of NRW put it out to tender, and it builds on the “Kompetenzzentrum Städtepartnerschaften und Europäische Zivilgesellschaft” (competence centre for town twinning and European civil society).

    There are two statements about its dates: set up { $founded } (slides of { $slides_2022 }), funded { $project } (slides of { $slides_2024 }). After that, a follow-up project ran from { $follow_start } to { $follow_end }. Whether the office still exists today, I do not know.
    .title = Network office: what is it?

network_offers = The network office is there for municipalities and for civil society, above all associations. It offers:
    • surveys of what exists, good examples, recommendations
    • events, a website and a newsletter
    • networking, and pointers to calls, competitions and funding

    The focus is on what is needed in practice.
    .title = Network office: what it offers

network_countries = The slides of { $slides_2022 } name seven focus countries: Albania, North Macedonia, Poland, Türkiye, Hungary, the USA and the United Kingdom. The slides of { $slides_2024 } put Albania and North Macedonia together as the Western Balkans; otherwise they are the same.
    .title = Network office: countries

network_topics = The { $count } main topics: integration, migration, youth, sustainability, education and digitalisation. Cutting across them are funding and finance, public relations, digital work and life, and social networking. Almost everything a municipality does can be talked over with twin towns.
    .title = Network office: topics

network_contact = Netzwerkstelle Städtepartnerschaften (network office for town twinning), Auslandsgesellschaft.de e.V., { $street }
    • Phone: { $phone }
    • E-mail: { $email }
    • Website: { $link }

    That is what the slides of { $slides_2022 } said, and still on { $slides_2024 }; whether it is valid today has not been checked. For questions to Siegburg, please contact the town.
    .title = Network office: contact

network_people = As of { $slides_2022 }: { $leader } (project leader, phone { $leader_phone }) and { $officer } (project officer, phone { $officer_phone }). This may have changed.
    .title = Network office: who works there?

network_talks = Both sets of slides come from the network office:
    • { $slides_2022 }, Bocholt: regional conference of the Vereinigung Deutsch-Französischer Gesellschaften für Europa (VDFG-FAFA, federation of German-French societies), “Blick aus NRW auf die Welt” (a view of the world from NRW)
    • { $slides_2024 }, state parliament of NRW: local government congress of a parliamentary group, on “Diplomatie von unten” (diplomacy from below); speaker: { $speaker }

    I pass on what the slides say, not the position of any party.
    .title = The slides of 2022 and 2024

auslandsgesellschaft = Auslandsgesellschaft.de e.V. has been based in Dortmund since { $since }, next to the Steinwache memorial; for over { $years } years its purpose has been understanding among peoples. It has three pillars:
    • volunteering, with { $societies } bilateral societies and country groups
    • languages: courses in { $languages } foreign languages, integration courses, exams
    • civic education, with seminars, trips to memorial sites, Eurodesk, Europe Direct and the network office
    .title = Auslandsgesellschaft Dortmund

hauts_de_france = In { $first_year }, North Rhine-Westphalia and Nord-Pas-de-Calais agreed on a joint work programme; both had been shaped by textiles, coal and heavy industry. In { $merger_year }, Nord-Pas-de-Calais and Picardy were merged into Hauts-de-France, and a new Joint Declaration followed in { $declaration_year }. { $count } town twinnings link the two regions. More: { $link } (not checked)
    .title = NRW and Hauts-de-France

weimar_triangle = The Regional Weimar Triangle links Silesia, Hauts-de-France and North Rhine-Westphalia, since { $since } according to the slide; however, the region has only been called Hauts-de-France since { $merger_year }. The triangles of towns:
    • Tourcoing – Bottrop – Gliwice
    • Marcq-en-Barœul – Gladbeck – Wodzisław Śląski
    • Auchel and Laventie – Iserlohn – Chorzów
    • Cambrai – Kamp-Lintfort – Żory
    • Lille – Cologne – Katowice
    • Villeneuve-d’Ascq – Leverkusen – Racibórz (Ratibor in German)
    • Mouvaux – Neukirchen-Vluyn – Ustroń
    • Douai – Recklinghausen – Bytom

    Siegburg is not in this table. More: { $link } (not checked)
    .title = Regional Weimar Triangle

youth_engagement = For the change of generations to succeed, the network office advises:
    • hand over responsibility, for example with young people’s own structures and a youth budget
    • offer different formats, more of them digital
    • choose topics that matter to young people, such as climate and environment, and work on them together
    • go where they are: schools, sports clubs, youth parliaments
    • also reach out to the “young old” aged around 60
    • learn from examples in other places
    .title = Winning over young people

digitalisation = The network office advises looking for partners: the partnership association Neunkirchen-Seelscheid e.V., for instance, developed a new public image with the university Hochschule Bonn-Rhein-Sieg. Help is available from youth offices, IJAB and adult education centres, and through funding for volunteers. Meeting in person and meeting online are not alternatives; they belong together.
    .title = Coping with digitalisation

digital_handbook = The network office’s handbook is called “Digital International! Neue Formate für städtepartnerschaftlichen Austausch” (new formats for exchange between twin towns). It contains ideas for meetings on screen:
    { $list }

    You can find it at { $link } (not checked). Tap an idea and I will suggest how you could try it out.
    .title = Digital handbook

# The ideas of the handbook. The talk gives only the headings; how to do it is our suggestion.
digital_activity = **{ $activity }** is in the network office’s digital handbook. Here is how I suggest you try it out:

    { $how }

    The slides only give the heading; I do not know the handbook’s own instructions.
    .title = Try out a digital idea
which_activity = Which idea would you like to try out?
try_music_day = At the beginning of summer, each town streams two or three pieces from its own festival; in between, the groups briefly introduce themselves.
    .title = Fête de la Musique
try_whispers = A sentence travels from town to town by video and is translated into the next language each time. At the end, everyone compares the start with the finish.
    .title = Chinese whispers
try_podcast = Two people from two towns talk about a topic for twenty minutes in a video call; the sound is edited and published as an episode.
    .title = Video call as a podcast
try_who_is_here = Everyone sends in three facts about themselves beforehand; in the video call, the others guess who they belong to.
    .title = Who … is here?
try_town_profile = Each group designs a page about its town and presents it to the others in five minutes.
    .title = Town profile
try_christmas_party = One evening in December, each town presents a song, something it bakes or a custom; beforehand, everyone sends each other parcels.
    .title = Virtual Christmas party
try_cooking_evening = One town sends a recipe and a shopping list; everyone cooks in front of the camera at the same time and eats together.
    .title = Cooking evening
try_quiz_night = Each town prepares five questions about itself; you play in mixed teams.
    .title = QuizNight
try_swimming_contest = Clubs swim the same distance on the same day, each in its own pool; then the times are compared.
    .title = Virtual swimming contest
try_scavenger_hunt = Everyone solves tasks in their own town and sends photos of them. The handbook has two versions; a list of ten tasks is enough here.
    .title = Scavenger hunt (two versions)
try_professionals = Experts from two administrations or businesses show each other a working day online and discuss a question they share.
    .title = Digital exchange of professionals
try_stopover = Someone takes a phone and gives a half-hour tour of their own town, while the others ask questions along the way.
    .title = A flying visit to …
try_own_idea = The handbook leaves room for your own ideas: think about what your group enjoys doing anyway, and do it on camera together with the twin town.
    .title = Your own idea

partnership_days = Two days of town twinning (Tag der Städtepartnerschaften) appear in my papers: the { $number }th on { $hamm_date } in Hamm, where active members exchanged views, and another one without a year, at which Rheine reported in Workshop II on project, topic and ring partnerships. I do not know of any new dates.
    .title = Days of town twinning

twinning_databases = Who is twinned with whom can be looked up at the Rat der Gemeinden und Regionen Europas (RGRE, the Council of European Municipalities and Regions): { $rgre } (slides of { $slides_2024 }; on { $slides_2022 } it was still { $rgre_old }). For France: { $afccre }, figures on this: { $figures }. I have not checked any of these addresses.
    .title = Where to look it up?

twinning_studies = The slides recommend two studies:
    • dfi and Bertelsmann Stiftung, “Städtepartnerschaften: den europäischen Bürgersinn stärken” (town twinnings: strengthening European civic spirit; survey { $survey }, published { $bertelsmann_year })
    • Konrad-Adenauer-Stiftung, “Städte- und Gemeindepartnerschaften” (twinnings of towns and municipalities; survey { $adenauer_survey }, published { $adenauer_year })
    .title = Studies

twinning_links = Links from the 2024 slides (none checked):
    • Partner regions of NRW: { $regions }
    • Europe and international affairs: { $europe }
    • School partnerships: { $schools } and the website of the school concerned
    • Funding: { $funding }
    • Reading tips: { $reading }
    .title = Links and reading tips
