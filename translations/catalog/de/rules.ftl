# Was die Regeln sagen (actions/knowledge/strategy/rules/), in unseren Worten. Der Wert ist die Regel selbst; .yes, .no und
# .unknown stehen dort, wo das Ergebnis einen eigenen Satz braucht: erfüllt, nicht erfüllt, offen.

rule-applicant-is-named-as-initiator = Vereine, Schulen und die Wirtschaft sind als Anstoßgeber von Formaten genannt. Wer einen Zuschuss beantragen darf, ist nicht geregelt.
    .yes = Die Antragstellenden gehören zu denen, die das Papier als Anstoßgeber nennt.
    .unknown = Wer hier den Antrag stellt, ist im Papier nicht genannt oder noch nicht bekannt. Bitte bei der Stadt nachfragen.
rule-applicant-is-in-siegburg = Ob auch Antragstellende von außerhalb gemeint sind, sagt das Papier nicht.
    .yes = Der Antrag kommt aus Siegburg.
    .unknown = Der Antrag kommt nicht aus Siegburg. Ob das möglich ist, sagt das Papier nicht; bitte bei der Stadt nachfragen.
rule-profit-and-tourism-are-not-mentioned = Gewinn und Tourismus kommen im Papier nicht vor. Daraus folgt nichts gegen das Vorhaben.

rule-partner-town-takes-part = Zur Partner- und Patenschaftsarbeit gehören Nogent-sur-Marne, Bolesławiec (Bunzlau), Selçuk, Orestiada, Guarda und Werder (Havel).
    .yes = Eine Partnerstadt ist beteiligt.
    .no = Beteiligt sind nur Städte, die nicht zu den Partnerstädten gehören.
    .unknown = Eine Partnerstadt von Siegburg ist noch nicht genannt.
rule-zbarazh-belongs-to-the-ring-only = Zbarazh gehört über die Ringpartnerschaft dazu, als Partnerstadt von Bolesławiec, nicht von Siegburg. Ob das für einen Zuschuss genügt, ist offen.
rule-sponsorships-of-company-and-boat = Die Patenschaften mit der Siegburger Kompanie und dem Minensuchboot sollen intensiviert werden. Ob dafür Zuschüsse gedacht sind, sagt das Papier nicht; bitte bei der Stadt nachfragen.
rule-werder-is-a-partner-since = Im Papier ist Werder (Havel) noch Patenstadt; eine Städtepartnerschaft sollte erst geprüft werden. Seit { $since } ist Werder Partnerstadt. Dazu gehört es in beiden Fällen.
rule-distant-towns-also-digitally = Begegnungen mit den weit entfernten Städten (Guarda, Selçuk, Orestiada, Bolesławiec) müssen auch mit digitalen Lösungen stattfinden, um beständig zu werden.
    .yes = Das Vorhaben nutzt digitale Wege, wie es das Papier bei weit entfernten Städten vorsieht.
    .unknown = Bei weit entfernten Städten setzt das Papier auch auf digitale Wege. Vielleicht passt ein digitaler Teil zu Ihrem Vorhaben.

rule-theme-is-one-of-four = Vier Themenschwerpunkte sollen die Partnerschaften stärken: Bildung, Kultur, wirtschaftliches und soziales Miteinander, Begegnung.
    .yes = Das Vorhaben fällt in einen der vier Themenschwerpunkte.
    .unknown = Zu welchem Themenschwerpunkt das Vorhaben gehört, ist noch offen.
rule-deviation-from-the-themes = Von den Themenschwerpunkten darf situationsbedingt abgewichen werden. Wer darüber entscheidet, sagt das Papier nicht; das klärt ein Mensch.
rule-education-means-young-people = Im Mittelpunkt der kommenden Jahre soll der Austausch von Schülerinnen und Schülern, Auszubildenden und Studierenden stehen, ohne die eigenen Freundschaften der Schulen zu schmälern.
rule-culture-is-managed-by-stadtbetriebe = Das Kulturmanagement liegt bei den Stadtbetrieben. Das heißt nicht, dass der Zuschussantrag dorthin geht.
rule-money-for-cultural-associations = Für Projekte kulturtreibender Vereine mit den Partnerstädten können Mittel bereitgestellt werden.
rule-economy-is-built-up-with-care = Wirtschaftlicher Nutzen ist nicht der Zweck der Partnerschaft, soll als Nebenwirkung aber stärker genutzt werden; die Zusammenarbeit in Wirtschaft und Ausbildung soll behutsam und tragfähig wachsen.
rule-meeting-revives-old-bonds = Begegnung soll vertieft werden, gerade in Freizeit und Sport; bisherige Bindungen, etwa von Feuerwehren, Vereinen oder Sportlern, sollen wieder aufleben oder weiter unterstützt werden.

rule-format-is-named = Das Papier nennt { $count } Formate als Beispiele.
    .yes = Das Format ist im Papier genannt.
    .unknown = Das Format steht nicht in der Liste des Papiers oder ist noch offen. Die Liste nennt Beispiele; gegen das Vorhaben spricht das nicht.
rule-proven-formats-go-on = Bekannte Schulaustausche sowie bewährte Sport- und Bürgerfahrten werden weiter unterstützt.
rule-digital-formats-need-no-journey = Digitale Formate sind ausdrücklich gewünscht. Eine Reise ist nicht nötig.
rule-pilot-account-is-no-source = Das Sachkonto { $account } ist nur für das Pilotprojekt der Verwaltung gedacht, nicht für Anträge.

rule-at-least-one-level = Jedes Format soll immer mindestens eine der drei Ebenen bedienen: zwischenmenschlich (A), lernend (B), praktisch (C).
    .yes = Mindestens eine der drei Ebenen ist dabei.
    .no = Keine der drei Ebenen ist dabei; mindestens eine soll es immer sein.
    .unknown = Welche der drei Ebenen das Vorhaben bedient, ist noch offen.
rule-at-least-one-goal = Das Papier nennt fünf Ziele: Frieden, breite Basis, mehr Menschen, wirtschaftliche und kommunale Zusammenarbeit, Vernetzung.
    .yes = Das Vorhaben dient mindestens einem der fünf Ziele.
    .unknown = Welchem der fünf Ziele das Vorhaben dient, ist noch offen.
rule-youth-and-languages-are-goals = Mehr junge Menschen und weniger Sprachhürden sind Ziele, keine Bedingungen. Einen Bonus oder einen Ausschluss leitet das Papier daraus nicht ab.
rule-no-new-official-partnerships = Die Stadt will zunächst bestehende Partnerschaften pflegen, ohne neue offizielle Partnerschaften einzugehen.
    .yes = Eine neue offizielle Partnerschaft ist nicht geplant.
    .no = Geplant ist eine neue offizielle Partnerschaft; die will die Stadt in einem ersten Schritt nicht eingehen.

rule-requested-sum-is-certain = Die Regel spricht vom Zuschuss, nicht von den Gesamtkosten. Gerechnet wird mit der Summe, die beantragt wird.
    .yes = Die beantragte Summe ist klar.
    .unknown = Es fehlt eine genaue Summe in Euro, die beantragt wird.
rule-several-applications-for-one-project = Mehrere Anträge für ein Vorhaben sind im Papier nicht geregelt; das sieht sich die Stadt an.

rule-evaluated-against-the-strategy = Anträge werden anhand der Produktstrategie bewertet, bevor der Ausschuss entscheidet. Wer bewertet und nach welchem Maßstab, ist offen.
rule-guideline-is-announced = Das Papier kündigt an, dass die Verwaltung dem Ausschuss eine Zuschussrichtlinie vorlegt. Was darin steht, sagt es nicht.
rule-below-500-office-may-decide = Unter { $threshold_eur } kann Amt 01 (so nennt es das Papier) selbst zusagen, wenn das Vorhaben der Strategie entspricht. Es muss nicht.
    .yes = Amt 01 kann selbst zusagen: unter { $threshold_eur }, und das Vorhaben entspricht voraussichtlich der Strategie.
    .no = Die Regel für kleine Zuschüsse greift nicht; der Ausschuss entscheidet.
    .unknown = Wer entscheidet, hängt von der beantragten Summe ab; die steht noch nicht fest.
rule-exactly-500-is-not-below = Genau { $threshold_eur } sind nicht unter { $threshold_eur }: Der Ausschuss entscheidet.
rule-office-reports-to-the-committee = Über Zusagen von Amt 01 wird dem Ausschuss schriftlich berichtet. Eine Frist dafür ist nicht genannt.
rule-much-is-not-stated = Nicht im Papier stehen: Fristen, Formular und Anschrift, Unterlagen, Höchstbetrag und Fördersatz, Eigenanteil, förderfähige Kosten, andere Förderungen daneben, vorzeitiger Beginn, Auszahlung und Nachweis, Wiederholung, Budget, Anspruch und Widerspruch.
rule-committee-decides-everything = Laut Meldung der Stadt vom { $reported } wurde die Grenze gestrichen, unter der die Verwaltung allein hätte entscheiden können. Demnach entscheidet der Ausschuss.
rule-youth-is-specially-considered = Laut Meldung der Stadt vom { $reported } fiel der feste Schwerpunkt Jugend weg; bei der Bewertung soll Jugend weiter besonders berücksichtigt werden. Was daraus für ein einzelnes Vorhaben folgt, ist offen.

# Hinweise, die neben dem Ergebnis stehen
flag-exactly_500 = Genau { $threshold_eur } sind nicht „unter { $threshold_eur }“.
flag-amount_missing = Es fehlt die beantragte Summe.
flag-amount_unclear = Die Summe ist nicht eindeutig. Nötig ist ein genauer Betrag in Euro, größer als null.
flag-splitting = Mehrere Anträge für ein Vorhaben sind nicht geregelt. Die Stadt sieht sich das an.
flag-not_regulated_applicant = Ob in diesem Fall ein Antrag möglich ist, regelt das Papier nicht. Bitte vorher bei der Stadt nachfragen.
flag-town_missing = Es fehlt, mit welcher Partnerstadt das Vorhaben stattfindet.
flag-town_not_covered = Die genannte Stadt ist keine Partnerstadt von Siegburg.
flag-zbarazh_ring_only = Zbarazh gehört nur über die Ringpartnerschaft dazu.
flag-patenschaft_ask = Ob Zuschüsse auch für diese Patenschaften gedacht sind, sagt das Papier nicht. Bitte bei der Stadt nachfragen.
flag-werder_status = Werder (Havel): früher Patenstadt, seit { $since } Partnerstadt.
flag-level_missing = Mindestens eine der drei Ebenen muss noch genannt werden.
flag-theme_missing = Es fehlt der Themenschwerpunkt.
flag-theme_deviation = Das Vorhaben weicht von den Themenschwerpunkten ab. Das ist möglich; ein Mensch muss es sich ansehen.
flag-goal_missing = Es fehlt das Ziel, dem das Vorhaben dient.
flag-new_partnership = Neue offizielle Partnerschaften sind vorerst nicht vorgesehen.
flag-stadtbetriebe = Kultur: Zuständig für das Kulturmanagement sind die Stadtbetriebe.
flag-guideline_2023_note = Aber: Laut Meldung der Stadt vom { $reported } wurde die Grenze von { $threshold_eur } gestrichen; demnach entscheidet der Ausschuss. Bitte bei der Stadt nachfragen.
