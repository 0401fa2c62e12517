# Liens particuliers : Werder, l’anneau, parrainages, nouveaux jumelages. Forme d’adresse : vous.

werder_status = Werder (Havel) est aujourd’hui jumelée avec Siegburg. Les étapes :
    • Contacts { $contact_years }, traité d’amitié { $friendship_year }
    • Stratégie (vers octobre 2022) : encore un parrainage, dont il fallait examiner à court terme la transformation en véritable jumelage
    • { $treaty_date } : signature du jumelage
    • Note à la commission du { $paper_date } : citée comme jumelage
    .title = Werder : parrainée ou jumelée ?

ring_partnership = Depuis { $year }, l’anneau relie quatre villes : Siegburg, Nogent-sur-Marne, Bolesławiec et Zbaraj, en Ukraine, qui est jumelée avec Bolesławiec. La stratégie parle de partenariat en anneau ou de partenariat à quatre et y voit le début d’une mise en réseau plus étroite. En octobre 2022, la ville a parlé d’une déclaration de solidarité.
    .title = Partenariat en anneau

zbarazh_status = Non, Zbaraj n’est pas jumelée avec Siegburg. C’est la ville jumelée avec Bolesławiec ; depuis { $year }, elle est reliée à Siegburg par l’anneau.
    .title = Zbaraj est-elle jumelée ?

sponsorships = Outre ses jumelages, Siegburg entretient deux parrainages :
    • la « Siegburger Kompanie » (compagnie de Siegburg, 6e compagnie) du Wachbataillon (bataillon de la garde)
    • le dragueur de mines « Siegburg » à Kiel

    Werder (Havel) était autrefois une ville parrainée et est aujourd’hui une ville jumelée.
    .title = Parrainages

wachbataillon = Siegburg parraine la « Siegburger Kompanie » (compagnie de Siegburg) du Wachbataillon (bataillon de la garde), sa { $company }e compagnie. La stratégie veut intensifier ce parrainage et examiner en quoi il répond aux objectifs.
    .title = Parrainage du Wachbataillon

minesweeper_boat = Selon la stratégie, Siegburg parraine le dragueur de mines « Siegburg » à Kiel. Ce parrainage doit être intensifié, et l’on doit examiner à quoi il peut se rattacher.
    .title = Bateau parrainé « Siegburg »

new_partnerships = Dans un premier temps, Siegburg veut maintenir, renforcer ou réactiver ses jumelages et ses parrainages existants, et ne pas conclure de nouveaux « partenariats officiels ». Werder n’était pas concernée : là, un parrainage existant est devenu un jumelage.
    .title = De nouveaux jumelages ?

partnership_association = La ville maintient sa coopération avec le Partnerschaftsverein Siegburg e.V. (association de jumelage) : bénévoles et administration doivent travailler plus étroitement ensemble, et le travail doit reposer sur davantage d’épaules. De nouveaux formats de circuits doivent naître avec l’association.

    Site web : { $link } (non vérifié)
    .title = Association de jumelage

twinning_purpose = Les jumelages doivent créer des échanges aussi variés que possible, selon la note du { $paper_date }. Ils vivent de la rencontre entre les gens : cela fait reculer les préjugés, crée de la confiance et aide à comprendre d’autres cultures. Les six villes jumelées y sont considérées comme un réseau solide dans la politique, l’économie, la culture et la société.
    .title = À quoi servent les jumelages ?
