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
        [ring] Siegburg’un değil, Bolesławiec’in kardeş şehri; { $ring_year } yılından beri halka ortaklığıyla Nogent-sur-Marne, Bolesławiec ve Siegburg’a bağlı.
       *[partner] Siegburg’un kardeş şehri.
    }

    • Ülke ve bölge: { $country }, { $region }
    • Dil: { $language } (genel bilgi)
    • Nüfus: { $population } ({ $population_scope ->
        [municipality] belediye geneli
        [district] ilçe geneli
       *[town] şehir
    }, { $population_year } yılı)
    • Uzaklık: Siegburg’dan kuş uçuşu yaklaşık { $km } km
    • İnternet: { $website } (kontrol edilmedi)
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
