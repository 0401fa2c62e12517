# Hitap biçimi: “siz”. Şehirler. Argümanlar: $town şehrin adı (yalın hâlde, ek almaz), $town_id kimliği, $km kuş uçuşu km, yıllar metin olarak.

region_nogent = Île-de-France, Val-de-Marne
region_boleslawiec = Aşağı Silezya
region_selcuk = İzmir ili
region_orestiada = Doğu Makedonya ve Trakya, Evros
region_guarda = Centro bölgesi, Guarda ili
region_werder = Brandenburg, Potsdam-Mittelmark
region_zbarazh = Ternopil oblastı

partner_cities = Siegburg’un altı kardeş şehri var:
    • Nogent-sur-Marne (Fransa)
    • Bolesławiec, Almanca adıyla Bunzlau (Polonya)
    • Selçuk (Türkiye)
    • Orestiada (Yunanistan)
    • Guarda (Portekiz)
    • Werder (Havel) (Almanya)

    { $paper_date } tarihli komisyon belgesinde böyle yazıyor. Daha eski olan stratejide Werder henüz hamilik şehriydi.
    .title = Tüm kardeş şehirler

town_card = **{ $town }**
    { $status ->
        [ring] Siegburg’un değil, Bolesławiec’in kardeş şehri; halka ortaklığıyla Nogent-sur-Marne, Bolesławiec ve Siegburg’a bağlı (başlangıç: { $since }).
       *[partner] Siegburg’un kardeş şehri (başlangıç: { $since }).
    }

    • Ülke ve bölge: { $country }, { $region }
    • Dil: { $language } (genel bilgi)
    • Oradaki saat: { $time } ({ $shift ->
        [ahead] Siegburg’dan { $hours ->
            [one] bir saat
           *[other] { $hours } saat
        } ileri
        [behind] Siegburg’dan { $hours ->
            [one] bir saat
           *[other] { $hours } saat
        } geri
       *[same] Siegburg’la aynı
    })
    • Nüfus: { $population } ({ $population_scope ->
        [municipality] belediye geneli
        [district] ilçe geneli
       *[town] şehir
    }, { $population_year } yılı)
    • Görülmeye değer: { $sights }
    • Uzaklık: Siegburg’dan kuş uçuşu yaklaşık { $km } km
    • İnternet: { $website } (kontrol edilmedi)

    Stratejide: { $strategy }
    .title = Şehir tanıtımı

town_distance = { $town }: Siegburg’dan kuş uçuşu yaklaşık { $km } km. Bu, koordinatlardan hesaplandı; kara yolu uzaklığını kontrol etmedim.
    .title = Siegburg’dan uzaklık

town_since = { $town_id ->
        [boleslawiec] { $town }: { $sponsorship_year } yılından beri hamilik, { $since_year } yılından beri kardeş şehir.
        [selcuk] { $town }, { $since_year } yılından beri kardeş şehir. 2022 tarihli bir gazete haberinde { $other_year } yılı geçiyor; belediyenin sayfası { $since_year } yılını destekliyor.
        [orestiada] { $town }, { $since_year } yılından beri kardeş şehir. 2022 tarihli bir gazete haberinde { $other_year } yılı geçiyor.
        [werder] { $town }: { $contact_years } yıllarından beri temaslar, { $friendship_year } yılında dostluk anlaşması, { $treaty_date } tarihinden beri kardeş şehir.
        [zbarazh] { $town }, Siegburg’un kardeş şehri değil. { $since_year } yılında halka ortaklığında Nogent-sur-Marne, Bolesławiec ve Siegburg ile ortak bir bildiri yayımlandı.
       *[other] { $town }, { $since_year } yılından beri Siegburg’un kardeş şehri.
    }

    Elimdeki beş belgede hiçbir kardeş şehir ilişkisinin hangi yıl başladığı yazmıyor; bu bilgi, belirtilen diğer kaynaklardan alındı.
    .title = Ne zamandan beri kardeş şehir?

town_population = { $town }: nüfus { $population } ({ $population_scope ->
        [municipality] belediye geneli
        [district] ilçe geneli
       *[town] şehir
    }, { $population_year } yılı). Daha yeni sayıları kontrol etmedim.
    .title = Bir şehrin nüfusu

town_language = { $town }: Orada konuşulan dil { $language }. Bu genel bilgidir, belediyenin belgelerinde yazmıyor.
    .title = Kardeş şehirde konuşulan dil

which_town = Hangi şehir söz konusu?

distant_towns = Strateji şu şehirleri uzak sayıyor: { $towns }. Buluşmaların kalıcı olması için özellikle oralarda dijital çözümler de yardımcı olmalı.
    .title = Uzak şehirler

# Görülecek yerler, iki nokta ardında sıralama olarak.
sights_nogent = 12. yüzyıldan kalma kulesiyle Saint-Saturnin Kilisesi, Baltard Pavyonu (eski Paris hallerinin sonuncusu), yakındaki Vincennes Ormanı
sights_boleslawiec = belediye binasıyla pazar meydanı, seramik müzesi, 1753 tarihli “Büyük Çömlek”, ağustosta seramik festivali
sights_selcuk = antik Efes (3 km uzakta), Artemis Tapınağı (Artemision), müze
sights_orestiada = Tarih ve Folklor Müzesi; Yunanistan’ın en kuzeydeki şehri, 1923’te mülteciler tarafından kuruldu
sights_guarda = katedral (1390–1540), Serra da Estrela’nın kenarında Portekiz’in en yüksekteki şehri
sights_werder = adadaki eski şehir, 1 Mayıs dolaylarında meyve ağaçlarının çiçek açma şenliği (Baumblütenfest)
sights_zbarazh = kale (ayrıntılar kontrol edilmedi)

# Stratejinin şehir hakkında söyledikleri: bir ya da birkaç cümle.
strategy_nogent = Nogent-sur-Marne kardeş şehir; halkada Bolesławiec, Siegburg ve Zbaraj’a bağlı. Strateji onu uzak şehirler arasında saymıyor.
strategy_boleslawiec = Bolesławiec (orada: Bunzlau) kardeş şehir, halkanın parçası ve dijital çözümlerin de öngörüldüğü uzak şehirlerden biri.
strategy_selcuk = Selçuk kardeş şehir; bu bağın ihmal edilmemesi açıkça isteniyor. Dijital çözümlerin de öngörüldüğü uzak şehirlerden biri.
strategy_orestiada = Orestiada kardeş şehir ve dijital çözümlerin de öngörüldüğü uzak şehirlerden biri. Giriş bölümünde “Orestida” yazıyor, bu bir yazım hatası.
strategy_guarda = Guarda kardeş şehir ve dijital çözümlerin de öngörüldüğü uzak şehirlerden biri.
strategy_werder = Werder (Havel) orada henüz Almanya’nın birleşme döneminden kalma bir hamilik; bunun pekiştirilmesi ve kısa vadede gerçek bir kardeş şehir ilişkisi için incelenmesi isteniyordu. Bu arada gerçekleşti.
strategy_zbarazh = Zbaraj, Bolesławiec’in kardeş şehri ve 2022’den beri dörtlü ortaklıkta; halkanın kendi konuları ve formatlarıyla sürdürülmesi isteniyor.

town_time = { $town }: Orada saat şu an { $time }, { $shift ->
        [ahead] Siegburg’dan { $hours ->
            [one] bir saat
           *[other] { $hours } saat
        } ileri.
        [behind] Siegburg’dan { $hours ->
            [one] bir saat
           *[other] { $hours } saat
        } geri.
       *[same] Siegburg’la aynı.
    }{ $town_id ->
        [selcuk] {" "}Türkiye’de yaz ve kış saati uygulaması yok: Fark kışın iki saat, yazın bir saat.
       *[other] {""}
    }
    .title = Kardeş şehirde saat kaç?

town_sights = { $town } – görülmeye değer: { $sights }. Açılış saatlerini ve fiyatları bilmiyorum.
    .title = Görülecek yerler

town_website = İnternette { $town }: { $website }. Adres kaynağımda böyle yazıyor; kontrol etmedim.
    .title = Şehrin internet sitesi

town_geography = { $town }, { $country } ({ $region }); denizden yüksekliği { $altitude }.{ $town_id ->
        [nogent] {" "}Paris’e yaklaşık on kilometre; şehir Paris’in doğusunda.
        [boleslawiec] {" "}Şehrin içinden Bóbr (Almanca Bober) Nehri geçiyor.
        [selcuk] {" "}İzmir’e yaklaşık 75 kilometre.
        [orestiada] {" "}Yunanistan’ın en kuzeydeki şehri.
        [guarda] {" "}Portekiz’in en yüksekteki şehri, Serra da Estrela’nın kenarında.
        [werder] {" "}Eski şehir, Havel Nehri’ndeki bir adada.
       *[other] {""}
    }
    .title = Şehir nerede?

town_strategy = Stratejide **{ $town }**: { $strategy }
    .title = Strateji bu şehir için ne diyor?

# $list: compare_line satırları, $differences: compare_… satırları
compare_towns = { $list }

    { $differences }
    .title = Şehirleri karşılaştır
compare_line = **{ $town }** ({ $country }): nüfus { $population } ({ $population_year } yılı), { $status ->
        [ring] halkada, başlangıç { $since }
       *[partner] kardeş şehir, başlangıç { $since }
    }, kuş uçuşu yaklaşık { $km } km
compare_distance = { $town }, Siegburg’a { $km } km daha yakın.
compare_population = Nüfusu { $difference } kişi daha fazla olan: { $town }; sayılar farklı yıllardan.
compare_since = { $town }, { $years ->
        [one] bir yıl
       *[other] { $years } yıl
    } daha uzun süredir kardeş şehir.
compare_which = Hangi şehirleri karşılaştırayım? Lütfen iki şehir yazın, örneğin “Guarda ve Nogent”.

towns_by_distance = Uzaklığa göre kardeş şehirler (Siegburg’dan kuş uçuşu):
    { $list }

    En yakını { $first }, en uzağı { $last }.
    .title = En yakın ve en uzak kardeş şehir
towns_by_population = Nüfusa göre kardeş şehirler:
    { $list }

    Nüfusu en fazla olan { $first }, en az olan { $last }. Sayılar farklı yıllardan; bazılarında belediyenin geneli sayılıyor.
    .title = En büyük ve en küçük kardeş şehir
towns_by_since = Eskiliğe göre kardeş şehir ilişkileri:
    { $list }

    En eskisi { $first }, en yenisi { $last }. Elimdeki beş belgede bu yıllar yazmıyor; belirtilen diğer kaynaklardan alındı.
    .title = En eski ve en yeni kardeş şehir
ranking_line_distance = { $rank }. { $town }: yaklaşık { $km } km
ranking_line_population = { $rank }. { $town }: { $population } ({ $population_scope ->
        [municipality] belediye geneli
        [district] ilçe geneli
       *[town] şehir
    }, { $population_year })
ranking_line_since = { $rank }. { $town }: { $since }

languages_spoken = Oralarda şu diller konuşuluyor:
    { $list }

    Ülkeler 2026 tarihli komisyon belgesinde geçiyor; hangi dilin konuşulduğu genel bilgidir.
    .title = Kardeş şehirlerin dilleri
languages_spoken_line = • { $town } ({ $country }): { $language }

siegburg_facts = Siegburg, Kuzey Ren-Vestfalya’daki Rhein-Sieg ilçesinin (Rhein-Sieg-Kreis) merkezi; { $population_date } tarihinde nüfusu { $population } idi. Daha yeni sayıları kontrol etmedim.
    .title = Siegburg hakkında
