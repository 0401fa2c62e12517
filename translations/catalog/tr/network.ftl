# Hitap biçimi: “siz”. Dortmund’daki kardeş şehirler ağ merkezi (Netzwerkstelle Städtepartnerschaften), 2022 ve 2024 slaytlarına göre.

network_office = Kardeş şehirler ağ merkezi (Netzwerkstelle Städtepartnerschaften), Kuzey Ren-Vestfalya’daki kardeş şehir çalışmalarını korumak, derinleştirmek ve yeniden yönlendirmek için var. Dortmund’daki Auslandsgesellschaft.de e.V. derneği yürütüyor; ihaleyi NRW eyalet başbakanlığı (Staatskanzlei) açtı, temeli ise “Kompetenzzentrum Städtepartnerschaften und Europäische Zivilgesellschaft” (kardeş şehirler ve Avrupa sivil toplumu uzmanlık merkezi).

    Zamanı için iki bilgi var: kuruluş { $founded } ({ $slides_2022 } tarihli slaytlar), destek dönemi { $project } ({ $slides_2024 } tarihli slaytlar). Ardından { $follow_start } ile { $follow_end } arasında bir devam projesi yürüdü. Merkezin bugün hâlâ var olup olmadığını bilmiyorum.
    .title = Ağ merkezi nedir?

network_offers = Ağ merkezi belediyelere ve sivil topluma, en başta da derneklere sesleniyor. Sundukları:
    • durum tespitleri, iyi örnekler, öneriler
    • etkinlikler, internet sitesi ve bülten
    • ağ kurma desteği; çağrılar, yarışmalar ve destek paraları hakkında bilgi

    Merkezde, uygulamada neye gerek duyulduğu var.
    .title = Ağ merkezi neler sunuyor?

network_countries = { $slides_2022 } tarihli slaytlar yedi öncelikli ülke sayıyor: Arnavutluk, Kuzey Makedonya, Polonya, Türkiye, Macaristan, ABD ve Birleşik Krallık. { $slides_2024 } tarihli slaytlar Arnavutluk ile Kuzey Makedonya’yı Batı Balkanlar adı altında topluyor, kalanlar aynı.
    .title = Ağ merkezi: ülkeler

network_topics = { $count } öncelikli konu var: uyum, göç, gençlik, sürdürülebilirlik, eğitim ve dijitalleşme. Bunları kesen alanlar: destek paraları ve finansman, halkla ilişkiler, dijital çalışma ve yaşam, sosyal ağlar kurma. Bir belediyenin yaptığı hemen her iş kardeş şehirlerle konuşulabilir.
    .title = Ağ merkezi: konular

network_contact = Netzwerkstelle Städtepartnerschaften, Auslandsgesellschaft.de e.V., { $street }
    • Telefon: { $phone }
    • E-posta: { $email }
    • İnternet: { $link }

    { $slides_2022 } tarihli slaytlarda, sonra { $slides_2024 } tarihinde de böyle yazıyordu; bugün geçerli olup olmadığı kontrol edilmedi. Siegburg’la ilgili sorularınız için lütfen belediyeye başvurun.
    .title = Ağ merkezi: iletişim

network_people = { $slides_2022 } itibarıyla: { $leader } (proje yöneticisi, telefon { $leader_phone }) ve { $officer } (uzman, telefon { $officer_phone }). Bu arada değişmiş olabilir.
    .title = Ağ merkezinde kimler çalışıyor?

network_talks = İki slayt dizisi de ağ merkezinden:
    • { $slides_2022 }, Bocholt: Avrupa İçin Alman-Fransız Dernekleri Birliği’nin (VDFG-FAFA) bölge toplantısı, “Blick aus NRW auf die Welt” (NRW’den dünyaya bakış)
    • { $slides_2024 }, NRW Eyalet Meclisi: bir meclis grubunun yerel yönetim kongresi, “Diplomatie von unten” (tabandan diplomasi) üzerine; konuşmacı { $speaker }

    Slaytların içeriğini aktarıyorum, bir partinin görüşünü değil.
    .title = 2022 ve 2024 slaytları

auslandsgesellschaft = Auslandsgesellschaft.de e.V. derneği { $since } yılından beri Dortmund’da, Steinwache anma yerinin yanında; { $years } yılı aşkın süredir amacı halklar arasında anlayış. Üç ayağı var:
    • gönüllülük: { $societies } ikili dernek ve ülke grubu
    • diller: { $languages } yabancı dilde kurs, uyum kursları, sınavlar
    • siyasal eğitim: seminerler, anma yeri gezileri, Eurodesk, Europe Direct ve ağ merkezi
    .title = Auslandsgesellschaft Dortmund

hauts_de_france = Kuzey Ren-Vestfalya ile Nord-Pas-de-Calais { $first_year } yılında ortak bir çalışma programında anlaştı; ikisine de tekstil, kömür ve ağır sanayi damga vurmuştu. { $merger_year } yılında Nord-Pas-de-Calais, Picardie ile birlikte Hauts-de-France oldu; { $declaration_year } yılında yeni bir ortak bildiri geldi. İki bölgeyi { $count } kardeş şehir ilişkisi bağlıyor. Daha fazlası: { $link } (kontrol edilmedi)
    .title = NRW ve Hauts-de-France

weimar_triangle = Bölgesel Weimar Üçgeni; Silezya, Hauts-de-France ve Kuzey Ren-Vestfalya’yı birbirine bağlıyor, slayta göre { $since } yılından beri; ancak Hauts-de-France bölgesi bu adı { $merger_year } yılından beri taşıyor. Şehir üçgenleri:
    • Tourcoing – Bottrop – Gliwice
    • Marcq-en-Barœul – Gladbeck – Wodzisław Śląski
    • Auchel ve Laventie – Iserlohn – Chorzów
    • Cambrai – Kamp-Lintfort – Żory
    • Lille – Köln – Katowice
    • Villeneuve-d’Ascq – Leverkusen – Ratibor (Racibórz)
    • Mouvaux – Neukirchen-Vluyn – Ustroń
    • Douai – Recklinghausen – Bytom

    Siegburg bu tabloda yok. Daha fazlası: { $link } (kontrol edilmedi)
    .title = Bölgesel Weimar Üçgeni

youth_engagement = Kuşak değişimi başarılsın diye ağ merkezi şunları öneriyor:
    • sorumluluğu bırakmak, örneğin gençlerin kendi yapıları ve bir gençlik bütçesiyle
    • başka formatlar sunmak, bunların daha çoğunu dijital yapmak
    • gençleri ilgilendiren konular seçmek, örneğin iklim ve çevre, ve bunları birlikte hazırlamak
    • gençlerin olduğu yerlere gitmek: okullar, spor kulüpleri, gençlik meclisleri
    • 60 yaş dolayındaki “genç yaşlılara” da seslenmek
    • başka yerlerin örneklerinden öğrenmek
    .title = Gençleri kazanmak

digitalisation = Ağ merkezi, ortak aramayı öneriyor: Örneğin kardeş şehir derneği Partnerschaftsverein Neunkirchen-Seelscheid e.V., Bonn-Rhein-Sieg Yüksekokulu ile birlikte yeni bir görünüm geliştirdi. Gençlik kurumlarından, IJAB’dan, halk eğitim merkezlerinden (Volkshochschule) ve gönüllülere yönelik destek olanaklarından yardım alınabilir. Yüz yüze ve dijital buluşmalar birbirini dışlamıyor, birbirini tamamlıyor.
    .title = Dijitalleşmenin üstesinden gelmek

digital_handbook = Ağ merkezinin el kitabının adı “Digital International! Neue Formate für städtepartnerschaftlichen Austausch” (kardeş şehirler arası değişim için yeni formatlar). İçinde ekran başında buluşmalar için fikirler var:
    { $list }

    Adresi: { $link } (kontrol edilmedi). Bir fikre dokunun, nasıl deneyebileceğinizi önereyim.
    .title = Dijital el kitabı

# El kitabındaki fikirler. Sunumda yalnızca başlıklar var; nasıl yapılacağı bizim önerimiz.
digital_activity = **{ $activity }**, ağ merkezinin dijital el kitabında yer alıyor. Denemek için önerim:

    { $how }

    Slaytlarda yalnızca başlık var; el kitabındaki anlatımı bilmiyorum.
    .title = Dijital bir fikri denemek
which_activity = Hangi fikri denemek istersiniz?
try_music_day = Her şehir yazın başında kendi şenliğinden iki üç parçayı canlı yayınlar; aralarda gruplar kendilerini kısaca tanıtır.
    .title = Fête de la Musique (müzik bayramı)
try_whispers = Bir cümle videoyla şehirden şehre dolaşır ve her seferinde bir sonraki dile çevrilir. Sonunda herkes başı ile sonunu karşılaştırır.
    .title = Kulaktan kulağa
try_podcast = İki şehirden iki kişi video konferansta yirmi dakika bir konu üzerine konuşur; ses kurgulanır ve bölüm olarak yayımlanır.
    .title = Podcast olarak video konferans
try_who_is_here = Herkes önceden kendisi hakkında üç bilgi gönderir; video konferansta bunların kime ait olduğu tahmin edilir.
    .title = Burada kim …?
try_town_profile = Her grup kendi şehri hakkında bir sayfa hazırlar ve bunu ötekilere beş dakikada tanıtır.
    .title = Şehir künyesi
try_christmas_party = Her şehir bir aralık akşamında bir şarkı, bir kurabiye ya da bir gelenek gösterir; öncesinde karşılıklı küçük paketler gönderilir.
    .title = Sanal Noel kutlaması
try_cooking_evening = Bir şehir tarifi ve alışveriş listesini gönderir, herkes aynı saatte kamera karşısında pişirir ve birlikte yer.
    .title = Yemek pişirme akşamı
try_quiz_night = Her şehir kendisi hakkında beş soru hazırlar; karışık gruplarla oynanır.
    .title = Bilgi yarışması gecesi (QuizNight)
try_swimming_contest = Kulüpler aynı gün kendi havuzlarında aynı mesafeyi yüzer; süreler karşılaştırılır.
    .title = Sanal yüzme yarışması
try_scavenger_hunt = Herkes kendi yaşadığı yerde görevleri çözer ve fotoğraflarını gönderir. El kitabında iki çeşidi var; burada on görevlik bir liste yeter.
    .title = Hazine avı (iki çeşit)
try_professionals = İki belediyeden ya da iki işletmeden uzmanlar birbirlerine çevrimiçi bir iş gününü gösterir ve ortak bir soruyu konuşur.
    .title = Dijital uzman değişimi
try_stopover = Biri cep telefonuyla yarım saat kendi şehrini gezdirir, ötekiler arada soru sorar.
    .title = Kısa bir ziyaret: …
try_own_idea = El kitabında kendi fikirlerinize de yer var: Grubunuzun zaten severek yaptığı bir şeyi düşünün ve bunu kamerayla kardeş şehirle birlikte yapın.
    .title = Sizin fikriniz

partnership_days = Belgelerimde iki kardeş şehirler günü (Tag der Städtepartnerschaften) geçiyor: { $hamm_date } tarihinde Hamm’da yapılan { $number }. gün, burada bu işte etkin olanlar deneyim paylaştı; bir de yılı belirtilmemiş bir başkası, orada Rheine, II. atölyede proje, konu ve halka ortaklıklarını anlattı. Yeni tarih bilmiyorum.
    .title = Kardeş şehirler günleri

twinning_databases = Kimin kiminle kardeş şehir olduğu Avrupa Belediyeler ve Bölgeler Konseyi’nde (RGRE) yazıyor: { $rgre } ({ $slides_2024 } tarihli slaytlar; { $slides_2022 } tarihinde adres hâlâ { $rgre_old } idi). Fransa için: { $afccre }, sayılar: { $figures }. Bu adreslerin hiçbirini kontrol etmedim.
    .title = Nereden bakılır?

twinning_studies = Slaytlar iki araştırma öneriyor:
    • dfi ve Bertelsmann Vakfı, “Städtepartnerschaften: den europäischen Bürgersinn stärken” (kardeş şehirler: Avrupa yurttaşlık bilincini güçlendirmek; anket { $survey }, yayın { $bertelsmann_year })
    • Konrad Adenauer Vakfı, “Städte- und Gemeindepartnerschaften” (şehir ve belediye ortaklıkları; anket { $adenauer_survey }, yayın { $adenauer_year })
    .title = Araştırmalar

twinning_links = 2024 slaytlarındaki bağlantılar (hiçbiri kontrol edilmedi):
    • NRW’nin ortak bölgeleri: { $regions }
    • Avrupa ve uluslararası konular: { $europe }
    • Okul ortaklıkları: { $schools } ve ilgili okulun sayfası
    • Destek paraları: { $funding }
    • Okuma önerileri: { $reading }
    .title = Bağlantılar ve okuma önerileri
