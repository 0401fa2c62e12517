# Hitap biçimi: “siz”. Formatlar ve değişim deneyiminin üç düzeyi. Hangi formatın hangi temaya ve düzeye ait olduğu veridir (strategy/formats.yml).

theme_1 = Okullar ve eğitim
theme_2 = Kültür
theme_3 = Ekonomik ve sosyal birliktelik
theme_4 = Buluşma

format_school_exchange = Okullar arası öğrenci değişimi
format_fsj_abroad = Kardeş şehirlerde gönüllü sosyal yıl
format_school_project_week = Okul proje haftası
format_digital_format = Dijital format
format_erasmus = Erasmus
format_erasmus_plus = Erasmus+
format_culture_exchange = Kardeş şehir sanatçıları arası değişim
format_ring_event = Kardeş/hamilik şehirleri halka etkinliği
format_conference = Uzmanlık toplantısı veya konferans
format_trainee_exchange = Stajyer ve meslek öğrencisi değişimi
format_fsj_placement = Gönüllü sosyal yıl için yer bulma
format_administration_exchange = Belediyeler arası değişim
format_tour = Yeni tur formatları
format_sports_or_citizen_trip = Spor ve vatandaş gezileri
format_blog_vlog = Blog ve vlog
format_youth_digital_parliament = Avrupa Dijital Gençlik Parlamentosu
format_family_trip = Aile gezisi

formats_heading = Stratejide şu formatlar yer alıyor. Her formatın en az bir düzeyi karşılaması bekleniyor: A insani ilişkiler, B öğrenme, C uygulama.
formats_theme = Tema { $number }: { $theme }
format_line = { $format } ({ $count ->
        [one] düzey: { $levels }
       *[other] düzeyler: { $levels }
    })
format_line_no_levels = { $format } (düzey belirtilmemiş)

formats_overview = { $list }
    .title = Tüm formatlar

format_details = **{ $format }**
    Ana tema { $number }: { $theme }
    { $count ->
        [0] Strateji bu format için düzey belirtmiyor; yine de üç düzeyden (A, B, C) en az biri bulunmalı.
        [one] Değişim deneyiminin düzeyi: { $levels }
       *[other] Değişim deneyiminin düzeyleri: { $levels }
    }
    .title = Bir formatın ayrıntıları

which_format = Hangi formatı kastediyorsunuz?

experience_levels = Her formatın üç düzeyden en az birini karşılaması bekleniyor:
    • A, insani ilişkiler
    • B, öğrenme
    • C, uygulama

    Strateji düzeyleri daha ayrıntılı açıklamıyor.
    .title = A, B ve C düzeyleri

who_can_initiate = Bir formatı tüm dernekler, okullar ve iş dünyası başlatabilir. Bunun hibe başvurusu yapabilecekleri anlamına da gelip gelmediğini strateji açıkça söylemiyor.
    .title = Formatı kim başlatabilir?

digital_formats = Evet, seyahatsiz değişim, özellikle de uzak şehirlerle, açıkça isteniyor. Stratejide şunlar yer alıyor:
    { $list }
    .title = Dijital, seyahatsiz değişim
