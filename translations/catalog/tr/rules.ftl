# Hitap biçimi: “siz”. Kuralların söyledikleri (actions/knowledge/strategy/rules/), bizim sözlerimizle. Değer kuralın kendisidir; .yes, .no
# ve .unknown, sonucun ayrı bir cümle istediği yerlerde bulunur: karşılanıyor, karşılanmıyor, belli değil.

rule-applicant-is-named-as-initiator = Formatları başlatabilenler olarak dernekler, okullar ve iş dünyası anılıyor. Kimin hibe başvurusu yapabileceği düzenlenmemiş.
    .yes = Başvuran, belgede formatları başlatabilenler arasında anılıyor.
    .unknown = Başvuruyu yapan belgede anılmıyor ya da henüz belli değil. Lütfen belediyeye sorun.
rule-applicant-is-in-siegburg = Siegburg dışından başvuranların da kastedilip kastedilmediğini belge söylemiyor.
    .yes = Başvuru Siegburg’dan geliyor.
    .unknown = Başvuru Siegburg’dan gelmiyor. Bunun mümkün olup olmadığını belge söylemiyor; lütfen belediyeye sorun.
rule-profit-and-tourism-are-not-mentioned = Kâr ve turizm belgede geçmiyor. Bundan projenin aleyhine bir sonuç çıkmaz.

rule-partner-town-takes-part = Kardeş şehir ve hamilik çalışmalarına Nogent-sur-Marne, Bolesławiec (Bunzlau), Selçuk, Orestiada, Guarda ve Werder (Havel) giriyor.
    .yes = Bir kardeş şehir katılıyor.
    .no = Yalnızca kardeş şehirler arasında olmayan şehirler katılıyor.
    .unknown = Henüz Siegburg’un bir kardeş şehri belirtilmedi.
rule-zbarazh-belongs-to-the-ring-only = Zbaraj, halka ortaklığı yoluyla bu çalışmalara dâhil: Siegburg’un değil, Bolesławiec’in kardeş şehri olarak. Bunun bir hibe için yetip yetmediği belli değil.
rule-sponsorships-of-company-and-boat = “Siegburger Kompanie” bölüğüyle ve mayın tarama gemisiyle olan hamilik bağlarının güçlendirilmesi isteniyor. Bunun için hibe düşünülüp düşünülmediğini belge söylemiyor; lütfen belediyeye sorun.
rule-werder-is-a-partner-since = Belgede Werder (Havel) henüz hamilik şehri; kardeş şehir ilişkisinin ise önce incelenmesi isteniyordu. Werder, { $since } tarihinden beri kardeş şehir. Her iki durumda da kapsama giriyor.
rule-distant-towns-also-digitally = Uzaktaki şehirlerle (Guarda, Selçuk, Orestiada, Bolesławiec) buluşmaların kalıcı olabilmesi için dijital çözümlerle de yapılması gerekiyor.
    .yes = Proje, belgenin uzaktaki şehirler için öngördüğü gibi dijital yollardan yararlanıyor.
    .unknown = Belge, uzaktaki şehirlerde dijital yollara da güveniyor. Belki projenize dijital bir bölüm uyar.

rule-theme-is-one-of-four = Dört ana temanın kardeş şehir ilişkilerini güçlendirmesi isteniyor: eğitim, kültür, ekonomik ve sosyal birliktelik, buluşma.
    .yes = Proje dört ana temadan birine giriyor.
    .unknown = Projenin hangi ana temaya girdiği henüz belli değil.
rule-deviation-from-the-themes = Duruma göre ana temalardan ayrılmak mümkün. Buna kimin karar verdiğini belge söylemiyor; bunu bir insan netleştirir.
rule-education-means-young-people = Önümüzdeki yılların odağında okul öğrencilerinin, meslek eğitimi görenlerin ve üniversite öğrencilerinin değişimi olsun isteniyor; okulların kendi dostlukları bundan zarar görmemeli.
rule-culture-is-managed-by-stadtbetriebe = Kültür yönetimi Stadtbetriebe’nin (belediye işletmeleri) elinde. Bu, hibe başvurusunun oraya yapılacağı anlamına gelmez.
rule-money-for-cultural-associations = Kültür derneklerinin kardeş şehirlerle yaptığı projelere para sağlanabilir.
rule-economy-is-built-up-with-care = Ekonomik yarar kardeş şehir ilişkisinin amacı değil, ama bir yan etki olarak daha çok değerlendirilmesi isteniyor; ekonomide ve meslek eğitiminde iş birliği dikkatle ve sağlam temellerle büyümeli.
rule-meeting-revives-old-bonds = Buluşmaların, özellikle boş zamanda ve sporda, derinleşmesi isteniyor; bugüne kadarki bağlar, örneğin itfaiyelerin, derneklerin ya da sporcuların bağları, yeniden canlanmalı ya da desteklenmeye devam etmeli.

rule-format-is-named = Belge örnek olarak { $count } format sayıyor.
    .yes = Format belgede anılıyor.
    .unknown = Format belgenin listesinde yok ya da henüz belli değil. Listede örnekler var; bu, projenin aleyhine değildir.
rule-proven-formats-go-on = Bilinen okullar arası öğrenci değişimleri ile kendini kanıtlamış spor ve vatandaş gezileri desteklenmeye devam ediyor.
rule-digital-formats-need-no-journey = Dijital formatlar açıkça isteniyor. Seyahat gerekmiyor.
rule-pilot-account-is-no-source = { $account } numaralı bütçe hesabı yalnızca belediye yönetiminin pilot projesi için düşünülüyor, başvurular için değil.

rule-at-least-one-level = Her formatın üç düzeyden her zaman en az birini karşılaması bekleniyor: insani ilişkiler (A), öğrenme (B), uygulama (C).
    .yes = Üç düzeyden en az biri var.
    .no = Üç düzeyden hiçbiri yok; her zaman en az birinin bulunması bekleniyor.
    .unknown = Projenin üç düzeyden hangisini karşıladığı henüz belli değil.
rule-at-least-one-goal = Belge beş hedef sayıyor: barış, geniş taban, daha çok insan, ekonomik iş birliği ve belediyeler arası iş birliği, şehirler arası ağ.
    .yes = Proje beş hedeften en az birine hizmet ediyor.
    .unknown = Projenin beş hedeften hangisine hizmet ettiği henüz belli değil.
rule-youth-and-languages-are-goals = Daha çok genç ve daha az dil engeli birer hedeftir, şart değildir. Belge bunlardan ne bir artı puan ne de bir dışlama nedeni çıkarıyor.
rule-no-new-official-partnerships = Belediye ilk adımda mevcut ilişkileri canlı tutmak istiyor, yeni resmî ortaklıklar kurmadan.
    .yes = Yeni bir resmî ortaklık planlanmıyor.
    .no = Yeni bir resmî ortaklık planlanıyor; belediye ilk adımda böyle bir ortaklık kurmak istemiyor.

rule-requested-sum-is-certain = Kural toplam giderden değil, hibeden söz ediyor. Hesapta istenen tutar esas alınır.
    .yes = İstenen tutar belli.
    .unknown = İstenen tutar euro olarak kesin biçimde belirtilmemiş.
rule-several-applications-for-one-project = Bir proje için birden çok başvuru belgede düzenlenmemiş; buna belediye bakar.

rule-evaluated-against-the-strategy = Başvurular, komisyon karar vermeden önce stratejiye göre değerlendirilir. Değerlendirmeyi kimin, hangi ölçüte göre yaptığı belli değil.
rule-guideline-is-announced = Belge, belediye yönetiminin komisyona bir hibe yönergesi sunacağını duyuruyor. Yönergede ne olduğunu söylemiyor.
rule-below-500-office-may-decide = Proje stratejiye uygunsa, { $threshold_eur } sınırının altında Amt 01 (belgede adı böyle geçiyor) kendisi onay verebilir. Vermek zorunda değildir.
    .yes = Amt 01 kendisi onay verebilir: Tutar { $threshold_eur } sınırının altında ve proje stratejiye büyük olasılıkla uyuyor.
    .no = Küçük hibelerle ilgili kural burada işlemiyor; kararı komisyon verir.
    .unknown = Kimin karar vereceği istenen tutara bağlı; o da henüz belli değil.
rule-exactly-500-is-not-below = Tam { $threshold_eur }, { $threshold_eur } sınırının altında sayılmaz: Kararı komisyon verir.
rule-office-reports-to-the-committee = Amt 01’in verdiği onaylar komisyona yazılı olarak bildirilir. Bunun için bir süre belirtilmemiş.
rule-much-is-not-stated = Belgede şunlar yazmıyor: süreler, form ve adres, gerekli evrak, üst sınır ve destek oranı, öz katkı, desteklenen giderler, yanında alınan başka destekler, erken başlama, ödeme ve harcamaların belgelenmesi, yeniden destek alma, bütçe, hibe hakkı ve itiraz.
rule-committee-decides-everything = Belediyenin { $reported } tarihli haberine göre, altında belediye yönetiminin tek başına karar verebileceği sınır kaldırıldı. Buna göre kararı komisyon verir.
rule-youth-is-specially-considered = Belediyenin { $reported } tarihli haberine göre gençlik artık sabit bir ağırlık noktası değil; değerlendirmede yine özellikle dikkate alınması isteniyor. Bunun tek bir proje için ne anlama geldiği belli değil.

# Sonucun yanında duran notlar
flag-exactly_500 = Tam { $threshold_eur }, “{ $threshold_eur } altında” sayılmaz.
flag-amount_missing = İstenen tutar belirtilmemiş.
flag-amount_unclear = Tutar net değil. Euro olarak kesin, sıfırdan büyük bir tutar gerekiyor.
flag-splitting = Bir proje için birden çok başvuru düzenlenmemiş. Buna belediye bakar.
flag-not_regulated_applicant = Bu durumda başvuru yapılıp yapılamayacağını belge düzenlemiyor. Lütfen önceden belediyeye sorun.
flag-town_missing = Projenin hangi kardeş şehirle yapılacağı belirtilmemiş.
flag-town_not_covered = Adı geçen şehir Siegburg’un kardeş şehri değil.
flag-zbarazh_ring_only = Zbaraj bu çalışmalara yalnızca halka ortaklığı yoluyla dâhil.
flag-patenschaft_ask = Hibelerin bu hamilikler için de düşünülüp düşünülmediğini belge söylemiyor. Lütfen belediyeye sorun.
flag-werder_status = Werder (Havel): eskiden hamilik şehri, { $since } tarihinden beri kardeş şehir.
flag-level_missing = Üç düzeyden en az birinin belirtilmesi gerekiyor.
flag-theme_missing = Ana tema belirtilmemiş.
flag-theme_deviation = Proje ana temalardan ayrılıyor. Bu mümkün, ama buna bir insanın bakması gerekiyor.
flag-goal_missing = Projenin hangi hedefe hizmet ettiği belirtilmemiş.
flag-new_partnership = Yeni resmî ortaklıklar şimdilik öngörülmüyor.
flag-stadtbetriebe = Kültür: Kültür yönetiminden Stadtbetriebe (belediye işletmeleri) sorumlu.
flag-guideline_2023_note = Ancak belediyenin { $reported } tarihli haberine göre { $threshold_eur } sınırı kaldırıldı; buna göre kararı komisyon veriyor. Lütfen belediyeye sorun.
