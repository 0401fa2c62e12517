# Hitap biçimi: “siz”. “Verwaltungspraktikum in den Partnerstädten” (kardeş şehirlerde idari staj) pilot projesi.

internship_overview = Siegburg { $year } yılı için bir pilot proje planlıyor: Belediyede meslek eğitimi görenlerin { $min_weeks } ila { $max_weeks } hafta bir kardeş şehrin belediyesinde çalışması ve ev sahibi ailelerde kalması öngörülüyor. Bununla ilgili komisyon belgesi bir bilgilendirmeydi, karar değildi.
    .title = Kardeş şehirlerde staj

internship_duration = İdari stajın { $min_weeks } ila { $max_weeks } hafta sürmesi öngörülüyor. Kesin tarihler komisyon belgesinde yazmıyor.
    .title = Staj: süre

internship_participants = Staj, Siegburg Belediyesi’nde meslek eğitimi görenler için düşünülüyor, öncelikle eğitimin { $training_year }. yılındakiler için; komisyon belgesi örnek olarak idari hizmetler eğitimi görenleri ve memur adaylarını anıyor. Başkalarının, örneğin okul ya da üniversite öğrencilerinin, katılıp katılamayacağı orada yazmıyor.
    .title = Staj: kimler katılabilir?

internship_destination = Kardeş şehirlerden birine; hangisi olduğu komisyon belgesinde yazmıyor. Seçim yapılıp yapılamayacağını da belge söylemiyor.
    .title = Staj: nereye?

internship_accommodation = Meslek eğitimi görenlerin, kardeş şehrin bulunduğu ülkenin yaşam biçimini, kültürünü ve gündelik hayatını tanımak üzere ev sahibi ailelerde kalması öngörülüyor.
    .title = Staj: konaklama

internship_aims = Stajın { $count } amacı var:
    • kardeş belediyenin yapısını ve çalışma biçimini tanımak
    • kültürlerarası becerileri derinleştirmek
    • ev sahibi ailelerde kalmak
    • belediyeler arasındaki ilişkileri kalıcı olarak güçlendirmek
    .title = Staj: amaçlar

internship_money = Komisyon belgesine göre, bütçe yürürlüğe girer girmez { $account } numaralı bütçe hesabında para hazır olacak; belge tutar belirtmiyor. Yol, sigorta ve konaklama için olası hibeleri belediye yönetimi henüz inceliyor. Bu para yalnızca bu pilot proje için düşünülüyor.
    .title = Staj: kim ödüyor?

internship_exchange = Evet, böyle bir düşünce var: İleride karşılık olarak kardeş şehirlerde meslek eğitimi görenlerin de Siegburg’a gelmesi isteniyor; en iyi durumda bu kalıcı bir 1:1 değişim olabilir.
    .title = Staj: karşı ziyaret

internship_status = { $paper_date } itibarıyla durum: Komisyon bilgilendirildi; bu bir karar değildi. Belediye yönetimi organizasyonu, mali ve hukuki yönleri inceliyor ve ileride bilgi vermek istiyor. Komisyon belgesi tarih ya da başvuru yolu belirtmiyor; incelemenin sonucunu bilmiyorum.
    .title = Staj: durum ve başvuru
