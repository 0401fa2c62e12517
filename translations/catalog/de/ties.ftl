# Besondere Bindungen: Werder, der Ring, Patenschaften, neue Partnerschaften.

werder_status = Werder (Havel) ist heute Partnerstadt von Siegburg. Der Weg dorthin:
    • Kontakte { $contact_years }, Freundschaftsvertrag { $friendship_year }
    • Produktstrategie (um Oktober 2022): noch Patenschaft, die kurzfristig auf eine echte Städtepartnerschaft hin geprüft werden sollte
    • { $treaty_date }: Städtepartnerschaft unterzeichnet
    • Vorlage vom { $paper_date }: als Städtepartnerschaft genannt
    .title = Werder: Paten- oder Partnerstadt?

ring_partnership = Im Ring sind seit { $year } vier Städte verbunden: Siegburg, Nogent-sur-Marne, Bolesławiec und dessen Partnerstadt Zbarazh (Sbarasch) in der Ukraine. Die Strategie nennt das Ringpartnerschaft oder Viererpartnerschaft und sieht darin einen Anfang für mehr Vernetzung. Die Stadt sprach im Oktober 2022 von einer Solidaritätserklärung.
    .title = Ringpartnerschaft

zbarazh_status = Nein, Zbarazh (Sbarasch) ist keine Partnerstadt von Siegburg. Es ist die Partnerstadt von Bolesławiec und seit { $year } über den Ring mit Siegburg verbunden.
    .title = Ist Zbarazh Partnerstadt?

sponsorships = Neben den Städtepartnerschaften pflegt Siegburg zwei Patenschaften:
    • „Siegburger Kompanie“ (6. Kompanie) des Wachbataillons
    • Minensuchboot „Siegburg“ in Kiel

    Werder (Havel) war früher Patenstadt und ist heute Partnerstadt.
    .title = Patenschaften

wachbataillon = Siegburg hat eine Patenschaft mit der „Siegburger Kompanie“ des Wachbataillons, der { $company }. Kompanie. Die Strategie will sie intensivieren und prüfen, wo sie zu den Zielen passt.
    .title = Patenschaft Wachbataillon

minesweeper_boat = Siegburg hat eine Patenschaft mit dem Minensuchboot „Siegburg“ in Kiel, so die Produktstrategie. Sie soll intensiviert und auf Anknüpfungspunkte geprüft werden.
    .title = Patenboot „Siegburg“

new_partnerships = In einem ersten Schritt will Siegburg die bestehenden Partner- und Patenschaften festhalten, stärken oder reaktivieren und keine neuen „offiziellen Partnerschaften“ eingehen. Werder war davon nicht berührt: Dort wurde eine bestehende Patenschaft zur Städtepartnerschaft.
    .title = Neue Partnerstädte?

partnership_association = Die Stadt hält an der Zusammenarbeit mit dem Partnerschaftsverein Siegburg e.V. fest: Ehrenamt und Verwaltung sollen enger verzahnt werden, und die Arbeit soll auf mehr Schultern liegen. Neue Tour-Formate sollen gemeinsam mit dem Verein entstehen.

    Internet: { $link } (nicht geprüft)
    .title = Partnerschaftsverein

twinning_purpose = Städtepartnerschaften sollen möglichst vielfältigen Austausch schaffen, so die Vorlage vom { $paper_date }. Sie leben davon, dass Menschen einander begegnen: Das baut Vorurteile ab, schafft Vertrauen und hilft, andere Kulturen zu verstehen. Die sechs Partnerstädte gelten dabei als tragfähiges Netz in Politik, Wirtschaft, Kultur und Gesellschaft.
    .title = Wozu Städtepartnerschaften?
