# Hitap biçimi: “siz”. Destek programları ve arama. Bir bilgi, belirtilen kaynakta yer alıyorsa “görüldü”, yoksa “kontrol edilmedi” sayılır.
# .title: programın adı. .unverified: kontrol edilmeyenler (ardına asistan işareti koyar).

programme_siegburg = Belediye, kardeş şehirlerle yapılan projelere hibe verebilir. Stratejiye göre başvurular, komisyon karar vermeden önce stratejiyle karşılaştırılır; { $adopted } tarihinde bir yönerge kabul edildi, metni bende yok.
    .title = Siegburg Belediyesi hibesi
programme_cerv_town_twinning = AB; kardeş şehirlerin buluşmalarını, atölyelerini ve etkinliklerini destekliyor: en az { $participants } katılımcı, bunların { $invited } kişisi yurt dışından davetli, süre { $min_months }–{ $max_months } ay. Götürü tutar { $min_eur } ile { $max_eur } arasında. Belediyeler, kardeş şehir dernekleri ve kamu yararına çalışan kuruluşlar başvurabilir, özel kişiler başvuramaz.
    .title = CERV Town Twinning (AB)
programme_cerv_networks = AB, şehir ağlarını destekliyor: { $countries } ülkeden en az { $applicants } başvuran, bu ülkelerin { $eu_countries } tanesi AB’de; süre { $min_months }–{ $max_months } ay. 2026 için { $budget_eur } ayrılmıştı. Siegburg için Nogent, Bolesławiec, Guarda ve Orestiada ile uygun olurdu; bu kendi düşüncemiz.
    .title = CERV Networks of Towns (AB)
programme_erasmus_youth = { $min_age }–{ $max_age } yaşındakiler için gençlik buluşmaları, { $min_days }–{ $max_days } gün. Kuruluşlar ve gayriresmî gruplar başvurabilir; yetkili kurum Bonn’daki JUGEND für Europa. Türkiye de katılıyor.
    .title = Erasmus+ Gençlik
    .unverified = { $min_people }–{ $max_people } kişilik gruplar, son başvuru şubatta ve ekimde
programme_erasmus_school = Okulların Avrupa’daki ortak okullarla değişimi ve iş birliği; yetkili kurum, eyalet eğitim bakanları konferansına (Kultusministerkonferenz) bağlı PAD. Tutarları ve son başvuru tarihlerini görmedim.
    .title = Erasmus+ Okul
programme_erasmus_vet = Meslek eğitimi görenlerin yurt dışında kalışları. Başvuruyu kişinin kendisi değil, kurum yapar (akreditasyonla ya da kısa süreli projeyle); yetkili kurum, BIBB’deki Ulusal Ajans. Oranları ve en kısa süreyi görmedim.
    .title = Erasmus+ Mesleki Eğitim
programme_solidarity_corps = { $min_age }–{ $max_age } yaşında en az { $people } gencin bulundukları yerdeki dayanışma projeleri, { $min_months }–{ $max_months } ay: ayda { $month_eur }, ayrıca rehberlik için günde { $coach_eur }. Gönüllü hizmetleri de mümkün.
    .title = Avrupa Dayanışma Programı
programme_dfjw = Grup buluşmalarını, kardeş şehirde isteğe bağlı stajları ve hazırlık dil kurslarını karşılıklılık temelinde destekliyor; yaş { $min_age }–{ $max_age }, süre { $min_days }–{ $max_days } gün. Üçüncü bir yerdeki okul buluşmaları için: yol, kilometre ve kişi başına { $low_km_eur } ile { $high_km_eur } arasında; temel giderler, gün ve kişi başına { $low_day_eur } ile { $high_day_eur } arasında (en fazla { $top_day_eur }). Kardeş şehir grupları için oranları görmedim.
    .title = Alman-Fransız Gençlik Kurumu (DFJW)
programme_buergerfonds = Derneklerin, belediyelerin, kurumların ve serbest grupların Alman-Fransız buluşmalarını destekliyor; yaş, dil ve süre serbest. Bütün yıl başvurulabilir.
    .title = Alman-Fransız Yurttaş Fonu
    .unverified = { $first_eur }, { $second_eur } ya da { $third_eur } tutarına kadar veya daha fazlası, kural olarak giderlerin en çok %{ $percent } kadarı (en büyük projelerde %{ $percent_large }), en az { $people } kişilik gruplar; 2020–2022 bilgisi, 2026/27 için hâlâ geçerli mi, belli değil
programme_dpjw = { $min_age }–{ $max_age } yaşındaki gençlerin Alman-Polonya buluşmalarını destekliyor, { $min_days }–{ $max_days } gün. İki ortak OASE üzerinden birlikte ve en az { $months } ay önce başvurur; bir gün gecikmek ret nedenidir. Almanya’da en fazla { $max_eur }, Polonya’da en fazla { $max_zloty } zloti; küçük projelerde (“4x1”) en fazla { $small_eur }. Ölçütler 2026 için geçerli.
    .title = Alman-Polonya Gençlik Kurumu (DPJW)
programme_jugendbruecke = Almanya’dan ve Türkiye’den gençlerin ve alanda çalışanların buluşmalarını, yüz yüze ya da dijital olarak destekliyor; küçük proje desteği en fazla { $max_eur } idi. Almanya’daki kamu yararına çalışan kuruluşlarla kamu kurumları, okullar ve belediyeler de başvurabilir. 2026’da durumun ne olduğunu görmedim.
    .title = Türk-Alman Gençlik Köprüsü
programme_dgjw = En az { $min_days } program günlük Alman-Yunan buluşmalarını destekliyor, yaş { $min_age }–{ $max_age } (başka bir kaynağa göre { $other_max_age }). Kilometre başına en fazla { $km_eur }, kişi ve gün başına { $family_eur } (aile yanında) ya da { $other_eur } (diğer); küçük projelere, son başvuru tarihi olmadan, en fazla { $small_eur }. Bir merkez kuruluş (Zentralstelle) üzerinden birlikte başvurulur.
    .title = Alman-Yunan Gençlik Kurumu (DGJW)
programme_europa_schecks = NRW eyaleti, Avrupa’yla ilgili projeleri, Avrupa Konseyi ülkeleriyle kardeş şehir projelerini de destekliyor: öz katkısız en fazla { $max_eur }, süre en fazla { $months } ay, başvuru en az { $file_months } ay önce. Ödeme belge karşılığında yapılır; { $advance_eur } tutarından itibaren ve en çok %{ $percent } oranında avans mümkün, karar son tarihten yaklaşık { $weeks } hafta sonra çıkar. Özel kişiler, partiler ve şirketler için değil. Sorularınız için: { $phone }, { $email }.
    .title = NRW Avrupa Çekleri (Europa-Schecks)
    .unverified = 2027’de de aynı düzen sürerse ilk son tarih { $next_date } olur
programme_skew_kleinprojekte = Yalnızca, gelişmekte olan ülkelerde ortakları bulunan belediye yönetimleri için: { $min_eur } ile { $max_eur } arasında, buluşmalar için en fazla { $meeting_eur }, giderlerin en çok %{ $percent } kadarı (öz katkı %{ $own_percent }), en fazla { $months } ay. Gördüğüm sayfa sürenin dolduğunu yazıyor; AB ülkeleri sayılmıyor.
    .title = SKEW küçük projeler fonu
programme_nakopa = Belediyelerin, gelişmekte olan ülkelerdeki ortaklarıyla sürdürülebilir projeleri için: { $min_eur } ile { $max_eur } arasında, en çok %{ $percent }, en fazla { $months } ay; önce taslak, sonra başvuru. Gördüğüm bilgiler 2021 ve 2023’ten.
    .title = Nakopa (SKEW)
programme_skew_ukraine = Ukrayna’da ortakları olan belediyeler için: küçük projeler fonundan { $min_eur } ile { $max_eur } arasında (2022 bilgisi) ve en fazla { $people } kişilik heyet gezileri, { $min_days }–{ $max_days } gün, kayıt { $weeks } hafta önce. Sayfa, Almanya Dışişleri Bakanlığı’nın seyahat uyarısına dikkat çekiyor.
    .title = SKEW: Ukrayna ile ortaklıklar
programme_netzwerkstelle = Danışmanlık veriyor ve ağ kuruyor; orada kendine ait destek parası görmedim. Destek paralarına genel bakışı, gördüğüm hâliyle 2021’dendi.
    .title = Kardeş şehirler ağ merkezi
programme_sdpz = Alman ve Polonyalı ortakların ortak projelerini destekliyor; başvuru, başlangıçtan { $months } ay önce. Vakıf, Almanya-Polonya-Ukrayna projeleri için en fazla { $trilateral_eur } belirtmişti (yaklaşık 2021–2023).
    .title = Alman-Polonya İş Birliği Vakfı (SDPZ)
programme_mercator = Kamu yararına çalışan kuruluşlarla kamu kurumlarının daha büyük projelerini destekliyor, örneğin dünyada Avrupa konusunda; önce taslak, son başvuru tarihi yok. Salt etkinlikler, spor, yol giderleri ve tek tek okullar kapsam dışı: Sıradan geziler için pek uygun değil.
    .title = Mercator Vakfı
programme_kjp = Gençlik gruplarının buluşmalarını destekliyor, yaş { $min_age }–{ $max_age }, { $min_days }–{ $max_days } gün, merkez kuruluşlar (Zentralstelle) ya da eyalet üzerinden; okul sınıfları için değil, Fransa ve Polonya için de değil.
    .title = Federal Çocuk ve Gençlik Planı (KJP)
    .unverified = Almanya’da gün ve kişi başına en fazla { $day_eur }, yol için kilometre başına { $km_eur } ya da { $other_km_eur }
programme_ijab = Uluslararası gençlik çalışmaları konusunda danışmanlık ve bilgi veriyor; orada kendine ait destek parası görmedim.
    .title = IJAB (danışmanlık)
programme_austausch_macht_schule = Okul değişimi için bir girişim; ona ait bir sayfa görmedim, oranları bilmiyorum.
    .title = Austausch macht Schule (okul değişimi)
programme_pad = Pedagojik Değişim Servisi okullara eşlik ediyor, örneğin PASCH ile Doğu ve Güneydoğu Avrupa’da.
    .title = Pedagojik Değişim Servisi (PAD)
programme_ijfd = Bitişinde henüz { $max_age } yaşını doldurmamış ve zorunlu eğitimini tamamlamış kişiler için yurt dışında gönüllü hizmeti: { $min_months }–{ $max_months } ay, çoğu zaman { $usual_months } ay. Kuruluşa ayda en fazla { $month_eur } verilir. Yurt dışındaki FSJ’nin (gönüllü sosyal yıl) yerini büyük ölçüde aldı; stratejinin “kardeş şehirlerde FSJ” derken hangi hizmeti kastettiği orada yazmıyor.
    .title = Gönüllü hizmeti IJFD
programme_weltwaerts = { $min_age }–{ $max_age } yaşındakiler için gelişmekte olan ve yükselen ülkelerde gönüllü hizmeti, { $min_months }–{ $max_months } ay; federal devlet en çok %{ $percent } oranında karşılıyor. Kardeş şehirlerden olsa olsa Selçuk düşünülebilir; Türkiye’nin listede olup olmadığı kontrol edilmedi.
    .title = weltwärts (gönüllü hizmeti)

# Arama
programmes = Aranan destek: { $wish }

    { $list }
    .title = Destek bul
finder_none = Bunun için uygun bir program bilmiyorum.
finder_not_fitting = Uymayanlar:
finder_hint = Bir program hakkında ayrıntı için adına dokunun. Lütfen her son başvuru tarihini desteği veren kurumdan kontrol edin.
finder_ask_town = Hangi kardeş şehir söz konusu? ({ $step }/{ $steps })
finder_ask_who = Başvuruyu kim yapıyor? ({ $step }/{ $steps })
finder_ask_age = Katılanlar kaç yaşında? Örneğin “14–18”. ({ $step }/{ $steps })
finder_ask_what = Ne yapmayı düşünüyorsunuz? ({ $step }/{ $steps })
finder_ask_when = Ne zaman başlayacak? Ay ya da yıl yeter, örneğin “Mayıs 2027”. ({ $step }/{ $steps })
finder_not_understood = Bunu anlayamadım.
finder_skip = Atla
finder_stop = Aramayı bitir
finder_again = Yeni arama

# Kim arıyor (yalın hâl, düğmeler ve sıralamalar için)
applicant_association = Dernek
applicant_school = Okul
applicant_municipal = Belediye
applicant_company = Şirket
applicant_informal_group = Serbest grup
applicant_private_person = Özel kişi
age_children = 14 yaş altı
age_youth = 14–18 yaş
age_young_adults = 18–30 yaş
age_adults = 30 yaş üstü
age_mixed = Her yaştan
age_span = { $min }–{ $max } yaş
age_up_to = en fazla { $max } yaş
age_from = en az { $min } yaş
people_count = { $count ->
        [one] bir kişi
       *[other] { $count } kişi
    }

# Ne planlanıyor
plan_youth_exchange = Gençlik buluşması
plan_school_exchange = Okul değişimi
plan_citizens_meeting = Yurttaş buluşması ya da gezisi
plan_network = Konferans ya da ağ
plan_culture = Kültür
plan_sport = Spor
plan_trainees = Çırak değişimi ya da staj
plan_volunteering = Gönüllü hizmeti
plan_professionals = Uzman değişimi
plan_digital = Dijital buluşma
plan_language_course = Dil kursu
plan_aid = Kalkınma, yeniden inşa yardımı
plan_youth_project = Yerelde gençlik projesi

# Neden uyuyor ya da uymuyor: ✓, ✗ ya da ? ardında
fit_town = { $town }
fit_who = Başvuran: { $who }
fit_who_not = kapsam dışı: { $who }
fit_age = Yaş: { $span }
fit_what = { $what }
fit_size = en az { $min } katılımcı
grade_good = uyuyor
grade_maybe = belki uyuyor
deadline_open = Son başvuru: { $date }
deadline_passed = Son başvuru { $date }: geçti; bir sonrakini bilmiyorum
deadline_over = Kaynağa göre başvuru süresi doldu
deadline_rolling = Bütün yıl başvurulabilir
deadline_months = Başvuru: başlangıçtan en geç { $months ->
        [one] bir ay
       *[other] { $months } ay
    } önce
deadline_months_date = Başvuru: başlangıçtan en geç { $months ->
        [one] bir ay
       *[other] { $months } ay
    } önce, yani son gün { $date }
deadline_months_passed = Başvuru: başlangıçtan en geç { $months ->
        [one] bir ay
       *[other] { $months } ay
    } önce; bu tarih için geçti
deadline_unknown = Son başvuru: kaynaklarımda bulamadım
deadline_note_school_only = (yalnızca okul buluşmaları için görüldü)
deadline_note_leftovers = (artan para)
mark_seen = kaynakta görüldü, { $date } itibarıyla
mark_read = tarihsiz kaynak, okunma: { $date }
mark_unverified = kontrol edilmedi
unverified_line = Kontrol edilmedi: { $text }.

# Bir program, tüm programlar, son tarihler, bir şehrin programları
programme_details = **{ $programme }**
    { $text }

    { $deadlines }
    { $link ->
        [none] {""}
       *[other] Daha fazlası: { $link }
    }
    Bu bilgilerin durumu: { $mark }
    .title = Bir destek programı
which_programme = Hangi program söz konusu?
programmes_all = Bildiğim { $count } program ve danışma yeri:
    { $list }

    “?” işareti olanlarda programın hâlâ bu şekilde sürüp sürmediği kontrol edilmedi.
    .title = Tüm destek programları
level_eu = Avrupa Birliği
level_binational = İki ülke için
level_federal = Federal devlet
level_state = NRW eyaleti
level_foundation = Vakıflar
level_town = Belediye
programme_deadlines = Destek programlarının gördüğüm kadarıyla son başvuru tarihleri (bugün { $today }):
    { $list }

    Lütfen plan yapmadan önce her tarihi desteği veren kurumdan kontrol edin.
    .title = Programların son tarihleri
town_programmes = { $town } için söz konusu olanlar:
    { $list }
    { $check ->
        [none] {""}
       *[other] Önceden netleştirilmesi gerekenler: { $check }
    }
    .title = Bir şehir için destekler
town_programmes_none = { $town } için belediyenin hibesi dışında destek programı bulamadım: Programlar ikinci bir ülke şart koşuyor.

double_funding = Genel bir kural bilmiyorum. Sportbund Pfalz (Pfalz spor birliği) şöyle yazıyor: Aynı iş için AB, federal devlet ve eyalet paraları birbirini dışlıyor, ama belediye parası eklenebiliyor; bu bir eyalet için geçerli ve tarihsiz. Lütfen desteği veren her kuruma sorun.
    .title = Destekleri birleştirmek
