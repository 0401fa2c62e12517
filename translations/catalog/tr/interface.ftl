# Hitap biçimi: “siz”. Düğmeler, komutlar, karşı sorular ve web sayfası.

language_name = Türkçe

welcome = İlçe merkezi Siegburg’un kardeş şehir asistanı Brücke’ye hoş geldiniz!
    • Kardeş şehirler ve staj hakkında sorular
    • Belediyenin hibeleri hakkında sorular
    • Bir hibe başvurusunun ön kontrolü
    • Destek programı arama
    • Mektup arkadaşları ve değişim programları

    Ne öğrenmek istersiniz? Aşağıdan seçin ya da yazın.
welcome_choose_language = Lütfen dilinizi seçin.
language_set = Tamam, bundan sonra Türkçe yazışıyoruz. Ne öğrenmek istersiniz?
language_stay = Türkçe devam et
cancelled = Tamam, baştan başlıyorum. Ne öğrenmek istersiniz?
command_unknown = Bu komutu bilmiyorum. Neler yapabildiğimi /help ile görebilirsiniz.
button_unknown = Bu düğme artık geçerli değil. Ne öğrenmek istediğinizi bana yazmanız yeterli.

fallback_suggestions = Bunu tam anlayamadım. Bunlardan birini mi demek istediniz?
fallback_nothing = Ne yazık ki bu konuda bir şey bilmiyorum. Siegburg’un kardeş şehirlerini, stratejiyi, hibeleri, destek programlarını ve stajı biliyorum.
too_long = Bu benim için fazla uzun. Lütfen sorunuzu birkaç cümleyle yazın.
nothing_to_read = Burada yalnızca metin okuyabiliyorum. Lütfen sorunuzu yazın.
unsupported = { $kind ->
        [photo] Fotoğraflara bakamıyorum. Lütfen sorunuzu yazın.
        [voice] Sesli mesajları dinleyemiyorum. Lütfen sorunuzu yazın.
        [video] Videoları izleyemiyorum. Lütfen sorunuzu yazın.
        [sticker] Çok hoş! Ama yalnızca metin okuyabiliyorum. Ne öğrenmek istersiniz?
        [document] Dosyaları açamıyorum. Lütfen sorunuzu yazın.
        [location] Konum bilgisiyle bir şey yapamıyorum. Lütfen sorunuzu yazın.
        [contact] Lütfen bana kişi bilgisi göndermeyin. Sorunuzu yazmanız yeterli.
       *[other] Bununla bir şey yapamıyorum. Lütfen sorunuzu yazın.
    }
sorry = Bende bir şeyler ters gitti. Lütfen birazdan yeniden deneyin.

source_line = { $count ->
        [one] Kaynak: { $sources }
       *[other] Kaynaklar: { $sources }
    }
source_dated = { $title } ({ $date })
source_about = { $title } (tarihsiz, yaklaşık { $date })
source_seen = { $title } (okunma tarihi: { $date })
document_own_calculation = Kendi hesabımız (kuş uçuşu uzaklık koordinatlardan, saat saat diliminden)
document_general_knowledge = Genel bilgi, kontrol edilmedi
place_address = { $region }, { $country }

command_start = Baştan başla
command_help = Neler yapabilirim
command_language = Dil seç
command_cancel = Vazgeç
command_privacy = Gizlilik
bot_description = Brücke, ilçe merkezi Siegburg’un kardeş şehirleri ve hibeler hakkındaki soruları sekiz dilde ve kaynağıyla yanıtlar.
bot_short_description = İlçe merkezi Siegburg’un kardeş şehir asistanı

web_title = Brücke · İlçe merkezi Siegburg
web_heading = Brücke
web_intro = Merhaba! Bana Siegburg’un kardeş şehirlerini, stratejiyi, hibeleri ya da stajı sorabilirsiniz. Kaynağıyla yanıt veririm.
web_first_steps = Örneğin:
web_input_label = Mesajınız
web_input_hint = Mesaj yazın…
web_send = Gönder
web_language_label = Dil
web_typing = Brücke yazıyor…
web_you = Siz
web_assistant = Brücke
web_log_label = Sohbet
web_connection_lost = Bağlantı kesildi. Yeniden deniyorum.
web_connection_back = Bağlantı yeniden kuruldu.
web_not_sent = Gönderilmedi.
web_retry = Yeniden gönder
web_too_many = Bir dakika lütfen, hâlâ son mesajlarınızla ilgileniyorum.
web_skip_link = Yazma alanına geç
web_no_script = Bu sayfada sohbet için JavaScript gerekir.
web_menu_label = Menü
web_menu_help = Yardım
web_menu_privacy = Gizlilik
web_menu_new = Yeni sohbet
web_place_link = Haritada göster (OpenStreetMap)
web_subtitle = İlçe merkezi Siegburg’un kardeş şehir asistanı
web_sending = Gönderiliyor…
web_too_long = Bu mesaj çok uzun. Lütfen kısaltın ya da birkaç parça hâlinde gönderin.
web_no_cookies = Bu sayfa, sohbetinizi yeniden bulabilmek için bir çereze ihtiyaç duyar. Lütfen bu sayfa için çerezlere izin verin ve sayfayı yeniden yükleyin.
web_new_question = Yeni bir sohbet başlatılsın mı? Önceki sohbet artık burada görünmeyecek.
web_new_cancel = Vazgeç
web_started_over = Yeni bir sohbet başladı.
web_sources_label = { $count ->
        [one] Kaynak
       *[other] Kaynaklar
    }
web_new_tab = yeni sekmede açılır
web_buttons_label = Öneriler
web_button_used = seçildi
web_new_message = Yeni mesaj
