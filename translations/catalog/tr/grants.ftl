# Hitap biçimi: “siz”. Belediyenin hibeleri. $threshold_eur stratejideki sınır, $adopted karar, $reported bu kararın haberi.

grant_rules = Stratejide hibelerle ilgili üç kural var:
    • (1) Başvurular, komisyon (Ausschuss) karar vermeden önce stratejiye göre değerlendirilir.
    • (2) Belediye yönetimi komisyona bir hibe yönergesi sunar.
    • (3) Proje stratejiye uygunsa, { $threshold_eur } sınırının altındaki hibelere Amt 01 (01 numaralı birim) kendisi onay verebilir ve bunu komisyona yazılı olarak bildirir.

    Önemli: Belediyenin { $reported } tarihli haberine göre komisyon { $adopted } tarihinde bir hibe yönergesi kabul etti ve bu sınır kaldırıldı. Lütfen belediyeye sorun.
    .title = Hibe kuralları

grant_decision = Stratejiye göre durum şöyle: Proje stratejiye uygunsa, { $threshold_eur } sınırının altındaki hibelere Amt 01 (01 numaralı birim) kendisi onay **verebilir**. Tam { $threshold_eur } ve üzeri için kararı komisyon verir.

    Ancak belediyenin { $reported } tarihli haberine göre komisyon bu sınırı { $adopted } tarihinde kaldırdı. Bugün neyin geçerli olduğunu size belediye söyler. Hangi tutar söz konusu?
    .title = Hibe: kim karar verir?

grant_decision_below = { $amount } tutarı { $threshold_eur } sınırının altında. Stratejiye göre, proje stratejiye uygunsa Amt 01 kendisi onay **verebilir**; komisyona yazılı bir rapor gider. Bu, verilmiş bir onay değildir.

    Ancak belediyenin { $reported } tarihli haberine göre komisyon bu sınırı { $adopted } tarihinde kaldırdı; buna göre o günden beri kararı komisyon veriyor. Lütfen belediyeye sorun.

grant_decision_exactly = Tam { $amount } için kararı komisyon verir: Stratejideki kural yalnızca { $threshold_eur } sınırının **altında** geçerlidir.

    Belediyenin { $reported } tarihli haberine göre bu sınır { $adopted } tarihinde zaten kaldırıldı. Ondan sonra da kararı komisyon verir.

grant_decision_above = { $amount } için kararı komisyon verir. Öncesinde başvuru stratejiye göre değerlendirilir.

grant_decision_unclear = Bunun için kesin bir tutara ihtiyacım var: Toplam ne kadar hibe isteniyor? Stratejiye göre { $threshold_eur } sınırının altında Amt 01 onay verebilir, { $threshold_eur } ve üzeri için kararı komisyon verir.

    Belediyenin { $reported } tarihli haberine göre bu sınır { $adopted } tarihinde kaldırıldı.

grant_evaluation = Başvurular, komisyon karar vermeden önce stratejiye göre değerlendirilir. Puanlama, ölçüt ya da değerlendirmeyi kimin yaptığı belgede yazmıyor.
    .title = Hibe: değerlendirme

grant_guideline = Strateji bir hibe yönergesini yalnızca duyuruyor. Belediyenin { $reported } tarihli haberine göre komisyon yönergeyi { $adopted } tarihinde kabul etti; belediye yönetiminin tek başına karar verebildiği { $threshold_eur } sınırı da kaldırıldı. Yönergenin metni bende yok; bugün neyin geçerli olduğunu belediye bilir.
    .title = 2023 hibe yönergesi

grant_report = Evet: Amt 01, { $threshold_eur } sınırının altında bir hibeye onay verirse komisyona yazılı rapor verilmesi gerekir. Strateji bunun için bir süre belirtmiyor.

    Belediyenin { $reported } tarihli haberine göre bu sınır { $adopted } tarihinde kaldırıldı.
    .title = Hibe: komisyona rapor

office_01 = Strateji, küçük hibelere kendisi onay verebilen birime “Amt 01” (01 numaralı birim) diyor. Bunun hangi birim olduğunu belge açıklamıyor; lütfen belediyeye sorun.
    .title = Amt 01 nedir?

grant_conformity = Bir proje şu durumlarda stratejiye büyük olasılıkla uyar:
    • bir kardeş şehir ya da hamilik şehri katılıyorsa,
    • { $goals } hedeften en az birine hizmet ediyorsa,
    • { $themes } ana temadan birine giriyorsa (duruma göre bundan ayrılmak mümkün),
    • A, B ya da C düzeylerinden en az birini karşılıyorsa.

    Belgede kesin bir kontrol listesi yok. Bu bir yardımdır, söz değildir.
    .title = Projem uygun mu?

grant_applicants = Bu, belgelerde yazmıyor: Kimin hibe başvurusu yapabileceği düzenlenmemiş. Dernekler, okullar ve iş dünyası formatları başlatabilenler olarak, kültür dernekleri ise olası alıcılar olarak anılıyor. Diğer herkes için: Lütfen belediyeye sorun.
    .title = Hibe: kim başvurabilir?

grant_deadline = Bu, belgelerde yazmıyor: Ne son başvuru tarihi ne de işlem süresi belirtilmiş. Lütfen belediyeye sorun.
    .title = Hibe: son başvuru tarihi

grant_application = Bu, belgelerde yazmıyor: ne form var ne adres.

    Belediyenin eski haberlerinde { $email } adresine serbest biçimli bir e-posta ({ $email_report }) ve katılım portalı { $portal } ({ $portal_report }) geçiyor. Bunların hâlâ geçerli olup olmadığı kontrol edilmedi.
    .title = Hibe: nereye başvurulur?

grant_quota_own_share = Bu, belgelerde yazmıyor: Ne destek oranı ne de öz katkı belirtilmiş.

    Belediyenin { $reported } tarihli haberinde, 2023/2024 için giderlerin en fazla %{ $percent } oranında desteklendiği yazıyordu. Bugünkü oranı bilmiyorum.
    .title = Destek oranı ve öz katkı

grant_maximum = Bu, belgelerde yazmıyor: Ne üst sınır ne de yıllık bütçe belirtilmiş.
    .title = Hibe: üst sınır

grant_costs_documents = Bu, belgelerde yazmıyor: Hangi giderlerin desteklendiği, hangi evrakın gerektiği ve önceden başlanıp başlanamayacağı düzenlenmemiş. Lütfen belediyeye sorun.
    .title = Hibe: giderler ve evrak

grant_payment_proof = Bu, belgelerde yazmıyor: Ödeme, harcamaların belgelenmesi ve geri ödeme düzenlenmemiş. Lütfen belediyeye sorun.
    .title = Hibe: ödeme

grant_entitlement = Hayır, hiçbir söz veremem. Stratejiye göre Amt 01 küçük hibelere onay **verebilir**, ama vermek zorunda değildir. Belgelerde yasal bir haktan ya da itirazdan söz edilmiyor.
    .title = Hibe almak bir hak mı?
