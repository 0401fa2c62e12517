# Hitap biçimi: “siz”. Belge (PDF) olarak ön kontrol ve komisyona rapor. {"{"}…{"}"} yerini program doldurur.

document_title = Bir hibe başvurusunun ön kontrolü
document_link = Ön kontrol { $reference } (belge)
document_reference = İşlem numarası
document_date = Tarih
document_ruleset = Kurallar
ruleset-strategy-2022 = Strateji (Produktstrategie, 2022)
ruleset-guideline-2023 = { $reported } tarihli habere göre hibe yönergesi
document_facts = Bilgiler
document_result = Sonuç
document_findings = Tek tek inceleme
document_notes = Notlar
document_missing = Eksik olanlar
document_improve = Sonucu neler iyileştirir?
document_next = Bundan sonra
document_next_apply = Bu ön kontrol bir başvuru değildir. Başvurunun nereye ve nasıl yapılacağını belediyenin belgeleri söylemiyor; lütfen belediyeye sorun: telefon { $phone }, e-posta { $email }.
document_next_attach = Bu belgeyi başvurunuza ekleyin ya da işlem numarasını belirtin.
document_next_decide = Ardından başvuru stratejiye göre değerlendirilir. Hiçbir yerde hibe hakkından söz edilmiyor.
document_next_deadline = Belgelerde süre belirtilmiyor. Lütfen erkenden sorun.
document_notice = Bu, bir bilgisayar programının yaptığı ön kontroldür; belediyenin kararı değildir, onay değildir. Yalnızca bu belgedeki bilgilere dayanır.
document_sum_counts = Hesapta toplam gider değil, istenen hibe esas alınır.
document_page = Sayfa {"{"}page{"}"}/{"{"}pages{"}"}

report_title = Komisyona rapor: { $threshold_eur } altındaki onaylar
report_period = Dönem: { $from } – { $to }.
report_ground = Stratejiye (Produktstrategie, Zuschussregeln (3)) göre { $threshold_eur } altındaki onayların yazılı olarak bildirilmesi gerekir.
report_guideline = Belediyenin { $reported } tarihli haberine göre bu sınır hibe yönergesinde kaldırıldı. Kuralın hâlâ uygulanıp uygulanmadığını belediye yönetimi inceler.
report_none = Bu dönemde onay verilmedi.
report_date = Onay tarihi
report_applicant = Başvuran
report_partners = Ortaklar
report_plan = Proje
report_amount = Tutar
report_total = Toplam ({ $count ->
        [one] { $count } onay
       *[other] { $count } onay
    })
