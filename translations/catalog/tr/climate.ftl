# Hitap biçimi: “siz”. Rheine’nin iklim ortaklığı: tarihsiz slaytlar, 2012–2014 projesi.

climate_partnership = “Climate Partnership” (iklim ortaklığı); Rheine, Bernburg, Borne, Leiria ve Trakai şehirlerinin { $start } ile { $end } arasındaki projesiydi. “Städtepartner übernehmen Klimaverantwortung” (kardeş şehirler iklim için sorumluluk alıyor) başlığıyla birbirlerinden öğrenmek, birlikte çözüm aramak ve yeni yollar denemek istediler; bunun için { $conferences } konferans yapıldı. Siegburg katılmadı.
    .title = Rheine’nin iklim ortaklığı

climate_conferences = { $count } konferansın konuları:
    • enerji verimliliği ve kaynakların korunması
    • su ve atık
    • ulaşım ve turizm
    • yenilenebilir enerjiler
    • şehir planlama, arazi ve yurttaş katılımı
    .title = İklim ortaklığı: konferanslar

climate_money = Rheine ile dört kardeş şehrinin projesine { $total_eur } destek verildi, belediye başına yaklaşık { $share_eur }; öz katkılar farklıydı. Proje { $start } ile { $end } arasında yürüdü. Bunun Siegburg’un parasıyla ilgisi yok.
    .title = İklim ortaklığı: para

climate_start = Rheine, NRW iklim belediyesi (Klimakommune NRW) olmak için başvurdu ve kardeş şehirleri için yeni hedefler ve katılımcılar aradı; buna AB’nin o zamanki hedefi eklendi: CO₂ salımını { $target_year } yılına kadar %{ $percent } azaltmak. Ortaklar; ziyaretlerde ve başka vesilelerle, karar vericiler ve kardeş şehir komiteleri üzerinden ve ortak bir atölyede ikna edildi.
    .title = İklim ortaklığı: başlangıç

climate_application = Belediye başkanları, uzmanlar ve kardeş şehir komiteleri bir atölyede hedefler, konular, etkinlikler, giderler, takvim ve görev dağılımı üzerinde anlaştı. Başvuruyu projenin yürütücüsü TAT International GmbH, AB’nin “Europe for Citizens” programına yaptı. Bu program sona erdi; bugün onun yerinde CERV var.
    .title = İklim ortaklığı: başvuru

climate_difficulties = Rheine’ye göre zor olanlar: içerikleri hazırlamak ve konuşmacı bulmak, konunun belediye yönetimlerindeki yeri, işi kendi iklim bilgisi olmayan birimlerin düzenlemesi, az personel ve para, simultane çeviriyle konferansların yükü ve kabul görmek.
    .title = İklim ortaklığı: zorluklar

climate_recommendations = Rheine’nin önerisi: Proje en üst yöneticinin işi olmalı. Farklı uzmanlık alanlarından bir ekip erkenden kurulmalı; bütün süreyi kapsayan bir plan kimin neyi ne zamana kadar yapacağını belirlemeli.
    .title = Rheine’den öneriler

climate_lessons = Rheine geriye bakınca ortaklıkta yeni bir nitelikten söz ediyor. Ancak ortakların neye gücünün yettiğini gözetmek gerekiyor, zaman ve sabır da şart; iş birliğini sürdürmek için fikirler vardı, o zamana kadar bunların azı gerçekleşti.
    .title = İklim ortaklığı: geriye bakış

project_partnerships = Rheine iki tür ayırıyor: iş birliği ortaklarıyla yapılan ikili projeler (küçük ağ) ve dışarıdan yerel ortaklarla birlikte birkaç ya da bütün kardeş şehirlerle yapılan projeler (büyük ağ).
    .title = Proje ortaklığı türleri

partnership_renewal = Önce geriye bakmak: Ortaklık neden başladı, kim ön ayak oldu, kim yürüttü? Sonra işe yarayanı koruyup yeniyi göze almak: ortaklıkları yeniden canlandırmak, değişen koşullara uymak, proje ve hedef kitle üzerinden düşünmek, ortakları işe katmak ve parayı güvenceye almak. Rheine böyle anlatıyor.
    .title = Ortaklıkları yeniden canlandırmak
