# Die Produktstrategie: Zweck, fünf Ziele, vier Themenschwerpunkte.

strategy_overview = Die Produktstrategie beschreibt, wie Siegburg seine Partner- und Patenschaften neu ausrichtet: { $goals } Ziele, { $themes } Themenschwerpunkte, dazu Formate, Entwicklungspotenziale und Zuschussregeln. Sie will die Arbeit messbar machen, nennt aber keine Kennzahlen.

    Das Papier selbst trägt kein Datum. Am { $committee_date } meldete die Stadt, dass dem Ausschuss eine Richtlinie mit diesen Abschnitten vorlag; ob der Wortlaut derselbe ist, habe ich nicht geprüft.
    .title = Die Strategie im Überblick

goals_overview = Die Strategie nennt { $count } Ziele:
    • (1) Frieden von innen heraus stärken
    • (2) Partner- und Patenschaften breit aufstellen
    • (3) Zielgruppe erweitern
    • (4) Wirtschaftliche und kommunale Zusammenarbeit stärken
    • (5) Partnerschaften untereinander vernetzen
    .title = Die fünf Ziele

goal_peace = Ziel { $number }: den Frieden von innen heraus stärken. Gelebte Städtepartnerschaften sollen eine belastbare, vertrauensvolle Grundlage für den Erhalt des Friedens schaffen.
    .title = Ziel 1: Frieden

goal_broad_base = Ziel { $number }: breit aufstellen. Die Stadt arbeitet weiter mit dem Partnerschaftsverein zusammen, verzahnt Ehrenamt und Hauptamt, verteilt die Arbeit auf mehr Menschen und macht sie weniger von Einzelnen abhängig. So soll die Motivation der Ehrenamtlichen erhalten bleiben.
    .title = Ziel 2: Breite Basis

goal_target_groups = Ziel { $number }: mehr Menschen erreichen. Schülerinnen, Schüler und Jugendliche rücken wieder stärker in den Mittelpunkt. Bei Erwachsenen soll die Sprachhürde sinken, damit niemand nur aus Respekt vor der Fremdsprache fernbleibt.
    .title = Ziel 3: Zielgruppen

goal_economy = Ziel { $number }: wirtschaftliche und kommunale Zusammenarbeit. Die Partnerschaftsarbeit richtet sich künftig auch auf die wirtschaftliche Zusammenarbeit mit den Partner- und Patenstädten.
    .title = Ziel 4: Wirtschaft

goal_networking = Ziel { $number }: die Partnerschaften untereinander vernetzen. Die Ringpartnerschaft von Nogent-sur-Marne, Bolesławiec, Siegburg und Zbarazh ist ein Anfang; die europäische Verbindung soll wachsen. Die Bindung an Selçuk soll dabei ausdrücklich nicht vernachlässigt werden.
    .title = Ziel 5: Vernetzung

themes_overview = Die Strategie setzt { $count } Themenschwerpunkte:
    • (1) Schulen und Bildung
    • (2) Kultur
    • (3) Wirtschaftliches und soziales Miteinander
    • (4) Begegnung

    Je nach Lage darf davon abgewichen werden.
    .title = Die vier Themen

theme_education = Thema { $number }, Schulen und Bildung: In den kommenden Jahren soll der Austausch von Schülerinnen und Schülern, Auszubildenden und Studierenden wachsen, ohne die eigenen Freundschaften der Schulen zu schmälern. Neben dem persönlichen Kontakt geht es um Wissen und um das Verstehen anderer Kulturen, ein Leben lang.
    .title = Thema 1: Bildung

theme_culture = Thema { $number }, Kultur: Vereine, die Kultur schaffen oder unterstützen, sind wichtige Träger des Austauschs; für kulturtreibende Vereine können projektbezogen auch Mittel bereitgestellt werden. Das Kulturmanagement selbst liegt bei den Stadtbetrieben.
    .title = Thema 2: Kultur

theme_economy_social = Thema { $number }, wirtschaftliches und soziales Miteinander: Partnerschaften entstehen nicht, um die Wirtschaft zu fördern, können ihr aber Türen öffnen. Gemeinsam lassen sich Aufgaben wie Wohnraum und Flächen, Kinderbetreuung, Klimaschutz und Energiewende angehen, bis hin zu EU-Projekten.
    .title = Thema 3: Wirtschaft, Soziales

theme_encounter = Thema { $number }, Begegnung: Man soll sich nicht nur kennenlernen, sondern näherkommen, etwa im Sport und in der Freizeit. Bei weit entfernten Zielen helfen auch digitale Wege; das Papier nennt { $towns }. Junge Menschen und Familien locken vor allem Spaß und Qualifikation. Bindungen von Feuerwehren, Vereinen und Sportlern sollen aufleben oder weiter unterstützt werden.
    .title = Thema 4: Begegnung

theme_deviation = Ja, das ist möglich: Inhalte und Formate dürfen situationsbedingt von den vier Themenschwerpunkten abweichen. Wer entscheidet, wann eine Lage das rechtfertigt, sagt das Papier nicht; fragen Sie am besten vorher bei der Stadt nach.
    .title = Projekt passt in kein Thema?

strategy_purpose = Die Strategie soll erklären, wie die Verwaltung ihre Partnerschaftsarbeit neu ausrichtet, und diese Arbeit messbar machen; sie beruft sich auf strategisches Management und „New Governance“. Kennzahlen oder Messgrößen nennt das Papier allerdings keine.
    .title = Ist die Strategie messbar?

vocational_training = Wirtschaft und Berufsausbildung spielten in den Formaten bisher eine kleinere Rolle, sagt die Strategie. Das soll behutsam, aber tragfähig wachsen: mit Fachtagungen und Konferenzen, mit Austausch von Praktikantinnen, Praktikanten und Auszubildenden, mit Plätzen für ein FSJ und mit Austausch zwischen Verwaltungen.
    .title = Berufsausbildung und Wirtschaft

culture_money = Für das Kulturmanagement sind die Stadtbetriebe zuständig. Für Vereine, die Kultur machen, können laut Strategie projektbezogen auch Mittel bereitgestellt werden; wie viel, steht dort nicht.
    .title = Kultur: zuständig und gefördert
