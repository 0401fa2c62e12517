# Hitap biçimi: “siz”. Dünyada belediyeler: 21.09.2024 tarihli “Diplomatie von unten” slaytları.

twinning_goals = Klasik amaçlar: halklar arasında anlayış, Avrupa bütünleşmesi ve birbirinden öğrenmek. Bunlara iklim değişikliği, ulaşım, nüfus yapısının değişmesi, yapısal dönüşüm, eğitim, göç ve uyum gibi ortak görevler, Avrupa’da ve dünyada söz sahibi olma isteği ve sınır bölgelerinde (Euregio) iş birliği ekleniyor.
    .title = Kardeş şehirliğin amaçları

municipal_roles = Belediyeler demokrasinin çekirdeği sayılıyor, temel kamu hizmetlerini iyi biliyor ve devleti, sivil toplumu ve ekonomiyi bir araya getiriyor. Bu yüzden kardeş şehirler onlar için stratejik bir araç da.
    .title = Belediyelerin rolü

twinning_actors = Slaytlar dört grup sayıyor:
    • Siyaset: her gruptan meclis üyeleri, gençlik meclisleri ve gençlik komisyonları
    • Sivil toplum: dernekler, kooperatifler, vakıflar, birlikler, kiliseler, okullar
    • Belediye yönetimi: daire başkanlığından itfaiyeye, teknik işletmelerden park ve bahçeler birimine kadar
    • Ekonomi: yerel şirketler
    .title = Kimler katılıyor?

sdg = Birleşmiş Milletler’in { $count } sürdürülebilir kalkınma amacı (SDG), kardeş şehirlere düzenli ve kapsamlı bir çerçeve sunuyor. Federal Meclis’teki (Bundestag), OECD’ye ({ $year }) dayanan bir önergeye göre bu amaçların %{ $percent } kadarına yalnızca bölgeler, şehirler ve belediyelerle birlikte ulaşılabilir.
    .title = Sürdürülebilir kalkınma amaçları

ukraine_reallabor = “Reallabor Kommunale Aufbaupartnerschaften NRW-Ukraine” (NRW-Ukrayna belediyeler arası yeniden inşa ortaklıkları uygulama laboratuvarı), ağ merkezinin devam projesiydi; { $start } ile { $end } arasında eğitimler, deneyim paylaşımı, etkinlikler, bülten, yazılar, danışmanlık ve ağ kurma çalışmalarıyla yürüdü. Proje bitti.
    .title = Reallabor NRW-Ukrayna

ukraine_dimensions = Slaytlar, belediyelerin Ukrayna’ya yardımının { $count } yönünü görüyor: ortak Avrupa değerleri, insani yardım ve altyapının yeniden inşası, sığınanlara ve topluluklarına yönelik olanaklar, belediye yönetimleri arasında mesleki paylaşım.
    .title = Ukrayna’ya yardım

ukraine_partnerships = { $motion_date } tarihli Federal Meclis (Bundestag) önergesine göre { $count } üzerinde Almanya-Ukrayna ortaklığı bir ağ oluşturuyordu; bu, öncekinin neredeyse üç katı. Bunları federal devlet (BMZ), SKEW (Engagement Global) ve GIZ aracılığıyla destekliyor. { $conference }. Almanya-Ukrayna Belediye Ortaklıkları Konferansı { $conference_start } – { $conference_end } tarihlerinde Leipzig’de yapıldı; European Alliance of Cities and Regions for the Reconstruction of Ukraine de anılıyor. Siegburg, halka ortaklığıyla Zbaraj’a bağlı; bu bir kardeş şehir değil.
    .title = Ukrayna ile ortaklıklar

bundestag_motion = { $motion_date } tarihli { $paper } sayılı belge, SPD, Bündnis 90/Die Grünen (Yeşiller) ve FDP’nin bir önergesi: Belediyelerin kalkınma politikasındaki çalışmalarını güçlendirmek istiyor ve sürdürülebilir kalkınma amaçlarının %{ $percent } kadarına yalnızca onlarla ulaşılabileceğine dayanıyor. Bu bir önerge; kabul edilip edilmediği slaytlarda yazmıyor.
    .title = Federal Meclis’teki önerge
