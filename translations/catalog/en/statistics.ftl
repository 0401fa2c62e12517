# Town twinnings in figures. Form of address: polite, neutral "you". Arguments: $value number, $rank place, $share share ("14.9%"), $total sum, $list lines, $date date of the slides.

state_bw = Baden-Württemberg
state_by = Bavaria
state_be = Berlin
state_bb = Brandenburg
state_hb = Bremen
state_hh = Hamburg
state_he = Hesse
state_mv = Mecklenburg-Western Pomerania
state_ni = Lower Saxony
state_nw = North Rhine-Westphalia
state_rp = Rhineland-Palatinate
state_sl = Saarland
state_sn = Saxony
state_st = Saxony-Anhalt
state_sh = Schleswig-Holstein
state_th = Thuringia

stat_total = Germany has **{ $total }** town twinnings, which is also what the figures for the federal states add up to. Of these, { $france } link Germany and France.

    In the same talk of { $slides_2022 }, another slide shows { $off_by_one } and { $unlabelled } without a label: the first figure is slightly off, and no source is given for it; what the second stands for, the slide does not say. The slides of { $slides_2024 } repeat the table of the federal states unchanged and contain no newer figures.
    .title = How many town twinnings?

stat_states = Town twinnings by federal state (worldwide, as of { $date }):
    { $list }

    Altogether: { $total }.
    .title = Town twinnings by federal state
stat_france = Town twinnings with France by federal state (as of { $date }):
    { $list }

    Altogether: { $total }.
    .title = With France, by federal state
state_line = { $rank }. { $state }: { $value } ({ $share })
stat_states_one = { $state }: **{ $value }** town twinnings worldwide, place { $rank } of { $count } federal states and { $share } of all { $total } in Germany. With France: { $other_value } (place { $other_rank }). As of { $date }.
stat_france_one = { $state }: **{ $value }** town twinnings with France, place { $rank } of { $count } federal states and { $share } of all { $total }. Worldwide: { $other_value } (place { $other_rank }). As of { $date }.
state_more = { $state } has { $difference } more than { $other }.
state_equal = { $state } and { $other } have the same number.

stat_countries = These are the countries with which there are the most town twinnings (as of { $date }; the slides never name more than five countries):

    {""}**Germany**
    { $germany }

    {""}**North Rhine-Westphalia**
    { $nrw }
    .title = Town twinnings by country
country_line = • { $country }: { $value } ({ $share })
stat_countries_one = { $country }, as of { $date }:
    { $list }
country_in_germany = • Germany: **{ $value }** town twinnings, { $share } of { $total } (place { $rank })
country_in_nrw = • North Rhine-Westphalia: **{ $value }** town twinnings, { $share } of { $total } (place { $rank })
country_not_in_germany = • Germany: the slides give no figure for this
country_not_in_nrw = • North Rhine-Westphalia: the slides give no figure for this

stat_nrw = North Rhine-Westphalia has **{ $total }** town twinnings, place { $rank } among the federal states and { $share } of all those in Germany; they include { $municipalities } municipalities and { $districts } districts. The most frequent partner countries:
    { $list }

    How many partnerships the districts have with France remains open: the slide only says “XX” there. As of { $date }.
    .title = North Rhine-Westphalia in figures

# The chart: heading, source in the picture, and what it shows (for people who cannot see it).
chart_states = Town twinnings by federal state
chart_france = Town twinnings with France by federal state
chart_countries = Most frequent partner countries: Germany
chart_nrw = Most frequent partner countries: North Rhine-Westphalia
chart_source = Source: RGRE, German section, after slides by the network office of { $date }
chart_alt = Bar chart: { $title }. { $values }
