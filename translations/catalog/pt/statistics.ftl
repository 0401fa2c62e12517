# European Portuguese. Twinning in figures. Arguments: $value number, $rank place, $share share ("14,9 %"), $total sum, $list lines, $date date of the slides.

state_bw = Baden-Vurtemberga
state_by = Baviera
state_be = Berlim
state_bb = Brandeburgo
state_hb = Brema
state_hh = Hamburgo
state_he = Hesse
state_mv = Meclemburgo-Pomerânia Ocidental
state_ni = Baixa Saxónia
state_nw = Renânia do Norte-Vestefália
state_rp = Renânia-Palatinado
state_sl = Sarre
state_sn = Saxónia
state_st = Saxónia-Anhalt
state_sh = Schleswig-Holstein
state_th = Turíngia

stat_total = A Alemanha tem **{ $total }** geminações; é também esse o resultado da soma dos estados federados. Destas, { $france } ligam a Alemanha e a França.

    Na mesma apresentação, de { $slides_2022 }, outro diapositivo traz ainda, sem legenda, { $off_by_one } e { $unlabelled }: o primeiro número anda muito perto, mas sem indicação da fonte; o que representa o segundo, o diapositivo não diz. Os diapositivos de { $slides_2024 } repetem a tabela dos estados sem alterações; não trazem números mais recentes.
    .title = Quantas geminações há?

stat_states = Geminações por estado federado (em todo o mundo, dados de { $date }):
    { $list }

    No total: { $total }.
    .title = Geminações por estado federado
stat_france = Geminações com a França por estado federado (dados de { $date }):
    { $list }

    No total: { $total }.
    .title = Com a França, por estado federado
state_line = { $rank }. { $state }: { $value } ({ $share })
stat_states_one = { $state }: **{ $value }** geminações em todo o mundo, { $rank }.º lugar entre { $count } estados federados e { $share } do total de { $total } na Alemanha. Com a França: { $other_value } ({ $other_rank }.º lugar). Dados de { $date }.
stat_france_one = { $state }: **{ $value }** geminações com a França, { $rank }.º lugar entre { $count } estados federados e { $share } do total de { $total }. Em todo o mundo: { $other_value } ({ $other_rank }.º lugar). Dados de { $date }.
state_more = { $state }: mais { $difference } do que { $other }.
state_equal = { $state } e { $other }: o mesmo número.

stat_countries = É com estes países que há mais geminações (dados de { $date }; em cada caso, os diapositivos não indicam mais de cinco países):

    {""}**Alemanha**
    { $germany }

    {""}**Renânia do Norte-Vestefália**
    { $nrw }
    .title = Geminações por país
country_line = • { $country }: { $value } ({ $share })
stat_countries_one = { $country }, dados de { $date }:
    { $list }
country_in_germany = • Alemanha: **{ $value }** geminações, { $share } de { $total } ({ $rank }.º lugar)
country_in_nrw = • Renânia do Norte-Vestefália: **{ $value }** geminações, { $share } de { $total } ({ $rank }.º lugar)
country_not_in_germany = • Alemanha: os diapositivos não indicam nenhum número
country_not_in_nrw = • Renânia do Norte-Vestefália: os diapositivos não indicam nenhum número

stat_nrw = A Renânia do Norte-Vestefália tem **{ $total }** geminações, { $rank }.º lugar entre os estados federados e { $share } do total da Alemanha; fazem parte dela { $municipalities } municípios e { $districts } distritos. Os países parceiros mais frequentes:
    { $list }

    Quantas geminações têm os distritos com a França fica por saber: no diapositivo, nesse lugar só está «XX». Dados de { $date }.
    .title = Renânia do Norte-Vestefália: números

# The diagram: heading, source in the picture, and what it shows (for people who do not see it).
chart_states = Geminações por estado federado
chart_france = Geminações com a França por estado federado
chart_countries = Países parceiros mais frequentes: Alemanha
chart_nrw = Países parceiros mais frequentes: Renânia do Norte-Vestefália
chart_source = Fonte: RGRE, secção alemã, segundo diapositivos da Netzwerkstelle de { $date }
chart_alt = Gráfico de barras: { $title }. { $values }
