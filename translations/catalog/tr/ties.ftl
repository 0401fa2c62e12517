# Hitap biçimi: “siz”. Özel bağlar: Werder, halka, hamilikler, yeni kardeş şehirler.

werder_status = Werder (Havel) bugün Siegburg’un kardeş şehridir. Buraya nasıl gelindi:
    • Temaslar: { $contact_years }; dostluk anlaşması: { $friendship_year }
    • Strateji (Ekim 2022 dolayları): henüz hamilik; kısa vadede gerçek bir kardeş şehir ilişkisine dönüşüp dönüşemeyeceğinin incelenmesi isteniyordu
    • { $treaty_date }: kardeş şehir anlaşması imzalandı
    • { $paper_date } tarihli komisyon belgesi: kardeş şehir olarak anılıyor
    .title = Werder: hamilik mi, kardeş mi?

ring_partnership = Dört şehir { $year } yılından beri bir halka hâlinde birbirine bağlı: Siegburg, Nogent-sur-Marne, Bolesławiec ve onun Ukrayna’daki kardeş şehri Zbaraj. Strateji buna halka ortaklığı ya da dörtlü ortaklık diyor ve bunu daha güçlü bir ağ için başlangıç sayıyor. Belediye Ekim 2022’de bir dayanışma bildirisinden söz etti.
    .title = Halka ortaklığı (dört şehir)

zbarazh_status = Hayır, Zbaraj Siegburg’un kardeş şehri değil. Bolesławiec’in kardeş şehri ve { $year } yılından beri halka ortaklığıyla Siegburg’a bağlı.
    .title = Zbaraj kardeş şehir mi?

sponsorships = Siegburg, kardeş şehir ilişkilerinin yanında iki hamilik sürdürüyor:
    • Wachbataillon’un (muhafız taburu) “Siegburger Kompanie” bölüğü (6. Bölük)
    • Kiel’deki “Siegburg” mayın tarama gemisi

    Werder (Havel) eskiden hamilik şehriydi, bugün ise kardeş şehirdir.
    .title = Hamilikler

wachbataillon = Siegburg’un, Wachbataillon’un (muhafız taburu) { $company }. Bölüğü olan “Siegburger Kompanie” ile bir hamilik bağı var. Strateji bunu güçlendirmek ve hedeflere nerede uyduğunu incelemek istiyor.
    .title = Hamilik: Wachbataillon

minesweeper_boat = Stratejiye göre Siegburg’un Kiel’deki “Siegburg” mayın tarama gemisiyle bir hamilik bağı var. Bunun güçlendirilmesi ve nerelere bağlanabileceğinin incelenmesi isteniyor.
    .title = Hamilik gemisi “Siegburg”

new_partnerships = Siegburg ilk adımda mevcut kardeş şehir ve hamilik ilişkilerini korumak, güçlendirmek ya da yeniden canlandırmak istiyor; yeni “resmî ortaklıklar” kurmak istemiyor. Werder bunun dışındaydı: Orada mevcut bir hamilik kardeş şehir ilişkisine dönüştü.
    .title = Yeni kardeş şehirler?

partnership_association = Belediye, kardeş şehir derneği Partnerschaftsverein Siegburg e.V. ile çalışmayı sürdürüyor: Gönüllülerle belediye yönetiminin daha yakın çalışması ve işin daha çok kişiye dağılması isteniyor. Yeni tur formatlarının dernekle birlikte hazırlanması öngörülüyor.

    İnternet: { $link } (kontrol edilmedi)
    .title = Kardeş şehir derneği

twinning_purpose = { $paper_date } tarihli komisyon belgesine göre kardeş şehir ilişkileri olabildiğince çeşitli bir değişim yaratmalı. Bu ilişkiler insanların buluşmasıyla yaşıyor: Buluşmak ön yargıları azaltıyor, güven sağlıyor ve başka kültürleri anlamaya yardım ediyor. Altı kardeş şehir bunun için siyasette, ekonomide, kültürde ve toplumda sağlam bir ağ sayılıyor.
    .title = Kardeş şehirler ne işe yarar?
