# Kommunen in der Welt: die Folien „Diplomatie von unten“ vom 21.09.2024.

twinning_goals = Klassisch geht es um Völkerverständigung, europäische Integration und darum, voneinander zu lernen. Dazu kommen gemeinsame Aufgaben wie Klimawandel, Mobilität, demographischer Wandel, Strukturwandel, Bildung, Migration und Integration, der Wunsch, in Europa und der Welt mitzuwirken, und die Zusammenarbeit in Grenzregionen (Euregios).
    .title = Ziele von Städtepartnerschaften

municipal_roles = Kommunen gelten als Keimzelle der Demokratie, kennen sich mit der Daseinsvorsorge aus und bringen Staat, Zivilgesellschaft und Wirtschaft zusammen. Städtepartnerschaften sind für sie deshalb auch ein strategisches Werkzeug.
    .title = Rolle der Kommunen

twinning_actors = Die Folien nennen vier Gruppen:
    • Politik: Ratsmitglieder aller Fraktionen, Jugendparlamente und -ausschüsse
    • Zivilgesellschaft: Vereine, Genossenschaften, Stiftungen, Verbände, Kirchen, Schulen
    • Verwaltung: von der Dezernatsleitung über Feuerwehr und technische Betriebe bis zum Grünflächenamt
    • Wirtschaft: Unternehmen am Ort
    .title = Wer macht mit?

sdg = Die { $count } Nachhaltigkeitsziele der Vereinten Nationen (SDG) bieten Städtepartnerschaften einen geordneten und umfassenden Zugang. Laut einem Antrag im Bundestag, der sich auf die OECD ({ $year }) beruft, sind { $percent } % der Ziele nur zusammen mit Regionen, Städten und Gemeinden zu erreichen.
    .title = Nachhaltigkeitsziele (SDG)

ukraine_reallabor = Das „Reallabor Kommunale Aufbaupartnerschaften NRW-Ukraine“ war das Anschlussprojekt der Netzwerkstelle, von { $start } bis { $end }: mit Fortbildungen, Austausch, Veranstaltungen, Newsletter, Artikeln, Beratung und Vernetzung. Es ist beendet.
    .title = Reallabor NRW-Ukraine

ukraine_dimensions = Die Folien sehen { $count } Seiten der kommunalen Hilfe für die Ukraine: gemeinsame europäische Werte, humanitäre Hilfe und Wiederaufbau der Infrastruktur, Angebote für Geflüchtete und ihre Community, fachlicher Austausch der Verwaltungen.
    .title = Hilfe für die Ukraine

ukraine_partnerships = Über { $count } deutsch-ukrainische Partnerschaften bildeten laut dem Bundestagsantrag vom { $motion_date } ein Netz, fast dreimal so viele wie zuvor. Unterstützt werden sie vom Bund (BMZ) über die SKEW (Engagement Global) und die GIZ. Die { $conference }. Deutsch-Ukrainische Kommunale Partnerschaftskonferenz fand vom { $conference_start } bis { $conference_end } in Leipzig statt; genannt wird auch die European Alliance of Cities and Regions for the Reconstruction of Ukraine. Siegburg ist über den Ring mit Zbarazh verbunden, eine Partnerstadt ist das nicht.
    .title = Partnerschaften mit der Ukraine

bundestag_motion = Drucksache { $paper } vom { $motion_date } ist ein Antrag von SPD, Bündnis 90/Die Grünen und FDP: Er will das entwicklungspolitische Engagement der Kommunen stärken und beruft sich darauf, dass { $percent } % der Nachhaltigkeitsziele nur mit ihnen erreichbar sind. Es ist ein Antrag; ob er beschlossen wurde, steht nicht in den Folien.
    .title = Antrag im Bundestag
