# Städtepartnerschaften in Zahlen. Argumente: $value Anzahl, $rank Platz, $share Anteil („14,9 %“), $total Summe, $list Zeilen, $date Datum der Folien.

state_bw = Baden-Württemberg
state_by = Bayern
state_be = Berlin
state_bb = Brandenburg
state_hb = Bremen
state_hh = Hamburg
state_he = Hessen
state_mv = Mecklenburg-Vorpommern
state_ni = Niedersachsen
state_nw = Nordrhein-Westfalen
state_rp = Rheinland-Pfalz
state_sl = Saarland
state_sn = Sachsen
state_st = Sachsen-Anhalt
state_sh = Schleswig-Holstein
state_th = Thüringen

stat_total = Deutschland hat **{ $total }** Städtepartnerschaften; so viel ergibt auch die Summe der Bundesländer. Davon verbinden { $france } Deutschland und Frankreich.

    Im selben Vortrag vom { $slides_2022 } stehen auf einer anderen Folie ohne Beschriftung noch { $off_by_one } und { $unlabelled }: Die eine Zahl liegt knapp daneben, eine Quelle dafür ist nicht genannt; wofür die andere steht, sagt die Folie nicht. Die Folien vom { $slides_2024 } wiederholen die Tabelle der Länder unverändert, neuere Zahlen enthalten sie nicht.
    .title = Wie viele Städtepartnerschaften?

stat_states = Städtepartnerschaften je Bundesland (weltweit, Stand { $date }):
    { $list }

    Zusammen: { $total }.
    .title = Städtepartnerschaften je Bundesland
stat_france = Städtepartnerschaften mit Frankreich je Bundesland (Stand { $date }):
    { $list }

    Zusammen: { $total }.
    .title = Mit Frankreich je Bundesland
state_line = { $rank }. { $state }: { $value } ({ $share })
stat_states_one = { $state }: **{ $value }** Städtepartnerschaften weltweit, Platz { $rank } von { $count } Bundesländern und { $share } aller { $total } in Deutschland. Mit Frankreich: { $other_value } (Platz { $other_rank }). Stand { $date }.
stat_france_one = { $state }: **{ $value }** Städtepartnerschaften mit Frankreich, Platz { $rank } von { $count } Bundesländern und { $share } aller { $total }. Weltweit: { $other_value } (Platz { $other_rank }). Stand { $date }.
state_more = { $state } hat { $difference } mehr als { $other }.
state_equal = { $state } und { $other } haben gleich viele.

stat_countries = Mit diesen Ländern gibt es die meisten Städtepartnerschaften (Stand { $date }; mehr als fünf Länder nennen die Folien jeweils nicht):

    {""}**Deutschland**
    { $germany }

    {""}**Nordrhein-Westfalen**
    { $nrw }
    .title = Städtepartnerschaften nach Ländern
country_line = • { $country }: { $value } ({ $share })
stat_countries_one = { $country }, Stand { $date }:
    { $list }
country_in_germany = • Deutschland: **{ $value }** Städtepartnerschaften, { $share } von { $total } (Platz { $rank })
country_in_nrw = • Nordrhein-Westfalen: **{ $value }** Städtepartnerschaften, { $share } von { $total } (Platz { $rank })
country_not_in_germany = • Deutschland: dazu nennen die Folien keine Zahl
country_not_in_nrw = • Nordrhein-Westfalen: dazu nennen die Folien keine Zahl

stat_nrw = Nordrhein-Westfalen hat **{ $total }** Städtepartnerschaften, Platz { $rank } unter den Bundesländern und { $share } aller in Deutschland; dazu gehören { $municipalities } Kommunen und { $districts } Kreise. Die häufigsten Partnerländer:
    { $list }

    Wie viele Partnerschaften die Kreise mit Frankreich haben, bleibt offen: Auf der Folie steht dafür nur „XX“. Stand { $date }.
    .title = Nordrhein-Westfalen in Zahlen

# Das Diagramm: Überschrift, Quelle im Bild, und was es zeigt (für Menschen, die es nicht sehen).
chart_states = Städtepartnerschaften je Bundesland
chart_france = Städtepartnerschaften mit Frankreich je Bundesland
chart_countries = Häufigste Partnerländer: Deutschland
chart_nrw = Häufigste Partnerländer: Nordrhein-Westfalen
chart_source = Quelle: RGRE, Deutsche Sektion, nach Folien der Netzwerkstelle vom { $date }
chart_alt = Balkendiagramm: { $title }. { $values }
