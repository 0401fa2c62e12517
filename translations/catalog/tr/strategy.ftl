# Hitap biçimi: “siz”. Strateji (Produktstrategie): amacı, beş hedef, dört ana tema.

strategy_overview = Strateji (Produktstrategie), Siegburg’un kardeş şehir ve hamilik ilişkilerine nasıl yeni bir yön verdiğini anlatıyor: { $goals } hedef, { $themes } ana tema, ayrıca formatlar, gelişme olanakları ve hibe kuralları. Çalışmayı ölçülebilir kılmak istiyor, ama hiçbir gösterge belirtmiyor.

    Belgenin kendisinde tarih yok. Belediye { $committee_date } tarihinde, bu bölümleri içeren bir yönergenin komisyona sunulduğunu bildirdi; metnin aynı olup olmadığını kontrol etmedim.
    .title = Stratejiye genel bakış

goals_overview = Stratejinin { $count } hedefi var:
    • (1) Barışı içeriden güçlendirmek
    • (2) Kardeş şehir ve hamilik ilişkilerini geniş bir tabana yaymak
    • (3) Hedef kitleyi genişletmek
    • (4) Ekonomik iş birliğini ve belediyeler arası iş birliğini güçlendirmek
    • (5) Kardeş şehirleri birbirine bağlamak
    .title = Stratejinin beş hedefi

goal_peace = Hedef { $number }: barışı içeriden güçlendirmek. Yaşayan kardeş şehir ilişkileri, barışın korunması için sağlam ve güvene dayalı bir temel oluşturmalı.
    .title = Hedef 1: Barış

goal_broad_base = Hedef { $number }: geniş taban. Belediye, kardeş şehir derneğiyle çalışmayı sürdürüyor, gönüllü çalışmayla kadrolu çalışmayı iç içe geçiriyor, işi daha çok kişiye dağıtıyor ve tek tek kişilere daha az bağımlı kılıyor. Amaç, gönüllülerin isteğini canlı tutmak.
    .title = Hedef 2: Geniş taban

goal_target_groups = Hedef { $number }: daha çok insana ulaşmak. Öğrenciler ve gençler yeniden daha çok ön plana çıkıyor. Yetişkinler için dil engeli azalmalı; kimse yalnızca yabancı dilden çekindiği için uzak durmamalı.
    .title = Hedef 3: Hedef kitle

goal_economy = Hedef { $number }: ekonomik iş birliği ve belediyeler arası iş birliği. Kardeş şehir çalışmaları artık kardeş şehirlerle ve hamilik şehirleriyle ekonomik iş birliğine de yöneliyor.
    .title = Hedef 4: Ekonomi

goal_networking = Hedef { $number }: kardeş şehirleri birbirine bağlamak. Nogent-sur-Marne, Bolesławiec, Siegburg ve Zbaraj’ın halka ortaklığı bir başlangıç; Avrupa bağı güçlenmeli. Strateji, Selçuk ile olan bağın bu arada ihmal edilmemesini açıkça istiyor.
    .title = Hedef 5: Şehirler arası ağ

themes_overview = Stratejinin { $count } ana teması var:
    • (1) Okullar ve eğitim
    • (2) Kültür
    • (3) Ekonomik ve sosyal birliktelik
    • (4) Buluşma

    Duruma göre bunlardan ayrılmak mümkün.
    .title = Stratejinin dört ana teması

theme_education = Tema { $number }, okullar ve eğitim: Önümüzdeki yıllarda okul öğrencileri, meslek eğitimi görenler ve üniversite öğrencileri için değişim olanakları artmalı; okulların kendi dostlukları bundan zarar görmemeli. Yüz yüze temasın yanında bilgi ve başka kültürleri anlamak da söz konusu, hem de ömür boyu.
    .title = Tema 1: Eğitim

theme_culture = Tema { $number }, kültür: Kültür üreten ya da destekleyen dernekler değişimin önemli taşıyıcılarıdır; kültür derneklerine proje bazında para da sağlanabilir. Kültür yönetiminin kendisi ise Stadtbetriebe’nin (belediye işletmeleri) elindedir.
    .title = Tema 2: Kültür

theme_economy_social = Tema { $number }, ekonomik ve sosyal birliktelik: Kardeş şehir ilişkileri ekonomiyi desteklemek için kurulmaz, ama ona kapı açabilir. Konut ve arazi, çocuk bakımı, iklim koruma ve enerji dönüşümü gibi konular birlikte ele alınabilir; iş AB projelerine kadar gidebilir.
    .title = Tema 3: Ekonomi ve toplum

theme_encounter = Tema { $number }, buluşma: İnsanlar yalnızca tanışmakla kalmamalı, birbirine yakınlaşmalı; örneğin sporda ve boş zamanda. Uzaktaki yerler için dijital yollar da yardımcı oluyor; belgede şu şehirler anılıyor: { $towns }. Gençleri ve aileleri en çok eğlence ve yeni beceriler kazanmak çekiyor. İtfaiyelerin, derneklerin ve sporcuların bağlarının canlanması ya da desteklenmeye devam etmesi isteniyor.
    .title = Tema 4: Buluşma

theme_deviation = Evet, bu mümkün: İçerik ve formatlar duruma göre dört ana temadan ayrılabilir. Hangi durumun bunu haklı kıldığına kimin karar verdiğini belge söylemiyor; en iyisi önceden belediyeye sormanız.
    .title = Projem hiçbir temaya uymuyorsa?

strategy_purpose = Strateji, belediye yönetiminin kardeş şehir çalışmalarına nasıl yeni bir yön verdiğini açıklamak ve bu çalışmayı ölçülebilir kılmak istiyor; stratejik yönetime ve “New Governance” (yeni yönetişim) anlayışına dayanıyor. Ancak belgede hiçbir gösterge ya da ölçü yok.
    .title = Strateji ölçülebilir mi?

vocational_training = Stratejiye göre ekonomi ve meslek eğitimi formatlarda bugüne kadar daha küçük bir yer tuttu. Bunun dikkatle, ama sağlam biçimde büyümesi isteniyor: uzman toplantıları ve konferanslarla, stajyer ve meslek eğitimi gören değişimiyle, FSJ (gönüllü sosyal yıl) yerleriyle ve belediye yönetimleri arasında değişimle.
    .title = Meslek eğitimi ve ekonomi

culture_money = Kültür yönetiminden Stadtbetriebe (belediye işletmeleri) sorumlu. Stratejiye göre kültür derneklerine proje bazında para da sağlanabilir; ne kadar olduğu orada yazmıyor.
    .title = Kültür: sorumlu kim, para var mı?
