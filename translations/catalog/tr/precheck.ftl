# Hitap biçimi: “siz”. Ön kontrol: sorular, düğmelerdeki yanıtlar, sonuç. Karşılama sözü assistant.ftl dosyasında `precheck` altındadır.

precheck_step = Soru { $step }/{ $steps }
precheck_ask_applicant = **Başvuruyu kim yapıyor?**
precheck_ask_partners = **Proje kiminle yapılacak?** Birden çok şehir varsa yan yana yazmanız yeter.
precheck_ask_plan = **Ne planlıyorsunuz?** En uygun formatı seçin ya da kısaca anlatın.
precheck_ask_theme = **Proje en çok hangi konuyla ilgili?**
precheck_ask_levels = **Katılanlar neler yaşayacak?** Birden fazlası da olur, örneğin “A ve C”.
precheck_ask_goals = **Proje en çok hangi hedefe hizmet ediyor?** Birden fazlası da olur, örneğin “1 ve 3”.
precheck_ask_sum = **Belediyeden ne kadar hibe istiyorsunuz?** Euro olarak kesin bir tutar yazın; toplam gideri de ekleyebilirsiniz, örneğin “450, toplam 1200”.
precheck_ask_start = **Ne zaman yapılacak?** Ay ya da yıl yeter, örneğin “Mayıs 2027”.
precheck_ask_status = **Bu projeden yeni bir resmî kardeş şehir ilişkisi doğması isteniyor mu?**

# Neden soruluyor; $clause belgedeki yerdir
precheck_why_applicant = Belge, formatları başlatabilenler olarak dernekleri, okulları ve iş dünyasını anıyor; diğer herkes için belediyeye sormak gerekiyor ({ $clause }).
precheck_why_partners = Konu, şehrin kardeş şehir ve hamilik ilişkileri; başka şehirler buna girmiyor ({ $clause }).
precheck_why_plan = Belge örnek olarak formatlar sayıyor. Formattan çoğu zaman tema ve düzey de anlaşılıyor, o zaman bunları ayrıca sormuyorum ({ $clause }).
precheck_why_theme = Dört ana temanın kardeş şehir ilişkilerini güçlendirmesi isteniyor. Duruma göre bunlardan ayrılmak mümkün; buna kimin karar verdiğini belge söylemiyor ({ $clause }).
precheck_why_levels = Her formatın üç düzeyden en az birini karşılaması bekleniyor. Belgedeki en katı koşul bu ({ $clause }).
precheck_why_goals = Strateji beş hedef sayıyor; stratejiye uyan bir proje büyük olasılıkla bunlardan en az birine hizmet eder ({ $clause }).
precheck_why_sum = Stratejiye göre { $threshold_eur } sınırının altında, proje stratejiye uygunsa Amt 01 kendisi onay verebilir; yoksa kararı komisyon verir. Toplam gidere değil, hibeye bakılır ({ $clause }).
precheck_why_start = Sonuç için önemi yok, belgede süre belirtilmiyor. Ama böylece uygun destek programlarını bulabiliyorum ({ $clause }).
precheck_why_status = Belediye ilk adımda yeni resmî ortaklıklar kurmak istemiyor ({ $clause }).

precheck_button_why = Neden?
precheck_button_back = Geri
precheck_button_skip = Bilmiyorum
precheck_button_stop = Vazgeç
precheck_button_formats = Tüm formatlar
precheck_button_change = Bir bilgiyi değiştir
precheck_button_change_theme = Temayı değiştir
precheck_button_change_levels = Düzeyleri değiştir
precheck_button_clauses = Tüm dayanaklar
precheck_button_restart = Yeni ön kontrol
precheck_button_result = Sonucu göster
precheck_button_forget = Bilgileri sil
precheck_yes = Evet
precheck_no = Hayır

# Yanıtlar (düğmeler ve sıralamalar için)
applicant_church = Kilise ya da inanç topluluğu
applicant_party = Parti ya da meclis grubu
applicant_other = Başka biri
applicant_elsewhere = Siegburg dışından
applicant_here = Siegburg’dan
partner_wachbataillon = Wachbataillon (Siegburger Kompanie)
partner_minensuchboot = “Siegburg” mayın tarama gemisi
partner_other = Başka bir şehir
format_other = Başka bir şey
theme_other = Hiçbir temaya uymuyor
level_a = A: insanların buluşması
level_b = B: birlikte öğrenmek
level_c = C: birlikte bir şey yapmak
level_none = Hiçbiri
precheck_levels_explained = • **A, insani ilişkiler**: tanışmak, aynı evde kalmak, oynamak, kutlamak
    • **B, öğrenme**: bir atölye, bir dil kursu, bir derse konuk olmak
    • **C, uygulama**: birlikte sahneye çıkmak, bir şey inşa etmek, çalışmak, staj
goal_1 = 1: barış
goal_2 = 2: geniş taban
goal_3 = 3: daha çok insan
goal_4 = 4: ekonomi ve belediyeler
goal_5 = 5: şehirler arası ağ
precheck_goals_explained = • **1**: barışı içeriden güçlendirmek
    • **2**: kardeş şehir ilişkilerini geniş bir tabana yaymak, işi daha çok kişiye dağıtmak
    • **3**: daha çok gence ulaşmak; yabancı dilden çekinmeyi azaltmak
    • **4**: ekonomik iş birliği ve belediyeler arası iş birliği
    • **5**: kardeş şehirleri birbirine bağlamak

# Arada söylenenler
precheck_understood = Şunları anladım: { $facts }.
precheck_settled_theme = Belgeye göre “{ $format }”, “{ $theme }” temasına giriyor.
precheck_settled_both = Belgeye göre “{ $format }”, “{ $theme }” temasına giriyor ve şu { $count ->
        [one] düzeyi karşılıyor: { $levels }
       *[other] düzeyleri karşılıyor: { $levels }
    }.
precheck_not_understood = Bunu anlayamadım.
precheck_amount_unclear = Bana euro olarak kesin bir tutar gerekiyor, örneğin “450”; yani “yaklaşık” ya da “…–… arası” değil, başka bir para birimi de değil. “Kişi başı” yazarsanız kişi sayısını da ekleyin.
precheck_amount_refused = Hibe sıfırdan büyük olmalı. Tam olarak kaç euro?
precheck_amount_absurd = { $amount } ile hesap yapamam, bu bir hibe için çok fazla. Tam olarak kaç euro?
precheck_amount_above_cost = Bu durumda hibe ({ $requested }) toplam giderden ({ $total }) yüksek olur. Lütfen kontrol edin.
precheck_start_past = Bu tarih geçti. Ne zaman yapılacak?
precheck_change_which = Hangi bilgiyi değiştirmek istiyorsunuz?
precheck_nothing_to_change = Henüz bir ön kontrol için bilgi yok. Hemen başlayalım:
precheck_stopped = Ön kontrol yarıda bırakıldı, burada verdiğiniz bilgiler silindi.
precheck_forgotten = { $reference } numaralı ön kontrol silindi. İşlem, ancak belediye onu daha önce “alındı” olarak kaydettiyse belediyede kalır.
precheck_kept = İşlem numarası **{ $reference }**. Belediye ön kontrolü bu numarayla bulur; başvuru yapılmazsa { $days } gün sonra silinir.

# Bilgilerin adları
fact_applicant_kind = Başvuran
fact_applicant_in_siegburg = Başvuru nereden geliyor
fact_partners = Ortaklar
fact_format = Format
fact_theme = Ana tema
fact_theme_deviation_reason = Ayrılma nedeni
fact_levels = Düzeyler
fact_goals = Hedefler
fact_requested_eur = İstenen hibe
fact_total_cost_eur = Toplam gider
fact_new_official_partnership = Yeni resmî ortaklık
fact_start = Zaman
fact_people = Katılanlar
fact_line = { $label }: { $value }
fact_not_said = belirtilmedi

# Sonuç
outcome_likely_meets = Stratejiye büyük olasılıkla uyuyor
outcome_unclear = Henüz net değil
outcome_speaks_against = Bu hâliyle stratejiye pek uymuyor
decided_by_office_01 = Stratejiye göre Amt 01 kendisi onay **verebilir**; bu durumda komisyona yazılı rapor sunulur.
decided_by_committee = Kim karar verir? Stratejiye göre yapılan bir değerlendirmeden sonra komisyon.
decided_by_unknown = Kimin karar vereceği kesin tutara bağlı.
finding_yes = karşılanıyor
finding_no = karşılanmıyor
finding_unknown = belli değil
precheck_missing = Eksik olanlar: { $facts }.
precheck_findings = Önemli olanlar:
precheck_notes = Lütfen şunlara dikkat edin:
precheck_improve = Şöyle olursa uyabilir:
improve_partners = bir kardeş şehirle ({ $choices })
improve_theme = dört temadan biriyle
improve_levels = en az bir düzeyi karşılayan bir bölümle ({ $choices })
improve_goals = beş hedeften en az biriyle
improve_requested_eur = kesin bir tutarla
improve_new_official_partnership = yeni resmî ortaklık olmadan
improve_applicant_kind = başvuran bir dernek, okul ya da şirket olursa
improve_all = bunların hepsiyle birlikte
improve_line = { $change }: { $outcome }
improve_point = bu madde karşılanmış olur
improve_decided = { $outcome }; { $decided }
improve_office_may = Amt 01 onay verebilir
improve_committee = kararı komisyon verir
precheck_programmes = Şu destek programları buna uyabilir; ayrıntı için birinin adına dokunun.
precheck_notice = Bu bir ön kontroldür: karar değildir, onay değildir.
precheck_clauses = Projenizle ilgili tüm dayanaklar:
