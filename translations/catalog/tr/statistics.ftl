# Hitap biçimi: “siz”. Sayılarla kardeş şehirler. Argümanlar: $value sayı, $rank sıra, $share pay (“%14,9”), $total toplam, $list satırlar, $date slaytların tarihi.

state_bw = Baden-Württemberg
state_by = Bavyera
state_be = Berlin
state_bb = Brandenburg
state_hb = Bremen
state_hh = Hamburg
state_he = Hessen
state_mv = Mecklenburg-Vorpommern
state_ni = Aşağı Saksonya
state_nw = Kuzey Ren-Vestfalya
state_rp = Renanya-Palatina
state_sl = Saarland
state_sn = Saksonya
state_st = Saksonya-Anhalt
state_sh = Schleswig-Holstein
state_th = Türingiya

stat_total = Almanya’nın **{ $total }** kardeş şehir ilişkisi var; eyaletlerin toplamı da aynı sayıyı veriyor. Bunların { $france } tanesi Almanya ile Fransa arasında.

    { $slides_2022 } tarihli aynı sunumun başka bir slaytında, açıklama konmadan { $off_by_one } ve { $unlabelled } sayıları da geçiyor: Biri bu sayıya çok yakın, kaynağı belirtilmemiş; ötekinin neyi gösterdiğini slayt söylemiyor. { $slides_2024 } tarihli slaytlar eyalet tablosunu aynen yineliyor, daha yeni sayı içermiyor.
    .title = Kaç kardeş şehir ilişkisi var?

stat_states = Eyaletlere göre kardeş şehir ilişkileri (dünya geneli, { $date } itibarıyla):
    { $list }

    Toplam: { $total }.
    .title = Eyaletlere göre kardeş şehirler
stat_france = Eyaletlere göre Fransa’yla kardeş şehir ilişkileri ({ $date } itibarıyla):
    { $list }

    Toplam: { $total }.
    .title = Eyaletlere göre Fransa’yla
state_line = { $rank }. { $state }: { $value } ({ $share })
stat_states_one = { $state }: dünya genelinde **{ $value }** kardeş şehir ilişkisi; { $count } eyalet arasında { $rank }. sırada, Almanya’daki { $total } ilişki içindeki payı { $share }. Fransa’yla: { $other_value } ({ $other_rank }. sıra). { $date } itibarıyla.
stat_france_one = { $state }: Fransa’yla **{ $value }** kardeş şehir ilişkisi; { $count } eyalet arasında { $rank }. sırada, toplam { $total } ilişki içindeki payı { $share }. Dünya genelinde: { $other_value } ({ $other_rank }. sıra). { $date } itibarıyla.
state_more = { $state } eyaletindeki sayı, { $other } eyaletindekinden { $difference } fazla.
state_equal = { $state } ve { $other } eyaletlerinde sayı aynı.

stat_countries = En çok kardeş şehir ilişkisi şu ülkelerle var ({ $date } itibarıyla; slaytlar her biri için beşten fazla ülke saymıyor):

    {""}**Almanya**
    { $germany }

    {""}**Kuzey Ren-Vestfalya**
    { $nrw }
    .title = Ülkelere göre kardeş şehirler
country_line = • { $country }: { $value } ({ $share })
stat_countries_one = { $country }, { $date } itibarıyla:
    { $list }
country_in_germany = • Almanya: **{ $value }** kardeş şehir ilişkisi, toplam { $total } içindeki payı { $share } ({ $rank }. sıra)
country_in_nrw = • Kuzey Ren-Vestfalya: **{ $value }** kardeş şehir ilişkisi, toplam { $total } içindeki payı { $share } ({ $rank }. sıra)
country_not_in_germany = • Almanya: slaytlarda bunun için sayı yok
country_not_in_nrw = • Kuzey Ren-Vestfalya: slaytlarda bunun için sayı yok

stat_nrw = Kuzey Ren-Vestfalya’nın **{ $total }** kardeş şehir ilişkisi var; eyaletler arasında { $rank }. sırada, Almanya içindeki payı { $share }. Bunlara { $municipalities } belediye ve { $districts } ilçe (Kreis) dâhil. En sık görülen ortak ülkeler:
    { $list }

    İlçelerin Fransa’yla kaç ortaklığı olduğu belirsiz: Slaytta bunun yerinde yalnızca “XX” yazıyor. { $date } itibarıyla.
    .title = Sayılarla Kuzey Ren-Vestfalya

# Grafik: başlık, görseldeki kaynak ve ne gösterdiği (göremeyenler için).
chart_states = Eyaletlere göre kardeş şehir ilişkileri
chart_france = Eyaletlere göre Fransa’yla kardeş şehir ilişkileri
chart_countries = En sık ortak ülkeler: Almanya
chart_nrw = En sık ortak ülkeler: Kuzey Ren-Vestfalya
chart_source = Kaynak: RGRE (Avrupa Belediyeler ve Bölgeler Konseyi), Almanya bölümü; ağ merkezinin { $date } tarihli slaytlarına göre
chart_alt = Çubuk grafik: { $title }. { $values }
