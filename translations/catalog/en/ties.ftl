# Special ties: Werder, the ring, sponsorships, new twinnings. Form of address: polite, neutral "you".

werder_status = Werder (Havel) is a twin town of Siegburg today. How it got there:
    • Contacts { $contact_years }, friendship treaty { $friendship_year }
    • Strategy (around October 2022): still a sponsorship, to be reviewed in the short term with a view to a genuine town twinning
    • { $treaty_date }: town twinning signed
    • Committee paper of { $paper_date }: listed as a town twinning
    .title = Werder: sponsorship or twin town?

ring_partnership = Since { $year }, the ring has linked four towns: Siegburg, Nogent-sur-Marne, Bolesławiec and Bolesławiec’s own twin town Zbarazh in Ukraine. The strategy calls this a ring partnership or partnership of four and sees it as the beginning of closer networking. In October 2022, the town spoke of a declaration of solidarity.
    .title = Ring partnership

zbarazh_status = No, Zbarazh is not a twin town of Siegburg. It is Bolesławiec’s twin town and has been linked with Siegburg through the ring since { $year }.
    .title = Is Zbarazh a twin town?

sponsorships = Besides its town twinnings, Siegburg keeps up two sponsorships:
    • “Siegburger Kompanie” (Siegburg company, company no. 6) of the Wachbataillon (guard battalion)
    • the minesweeper “Siegburg” in Kiel

    Werder (Havel) used to be a sponsorship town and is a twin town today.
    .title = Sponsorships

wachbataillon = Siegburg has a sponsorship with the “Siegburger Kompanie” (Siegburg company) of the Wachbataillon (guard battalion), its company no. { $company }. The strategy wants to intensify it and to look at where it fits the goals.
    .title = Sponsorship: Wachbataillon

minesweeper_boat = Siegburg has a sponsorship with the minesweeper “Siegburg” in Kiel, according to the strategy. It is to be intensified and reviewed for points to build on.
    .title = Sponsored boat “Siegburg”

new_partnerships = As a first step, Siegburg wants to hold on to, strengthen or revive its existing twinnings and sponsorships, and not to enter into any new “official partnerships”. Werder was not affected by this: there, an existing sponsorship became a town twinning.
    .title = New twin towns?

partnership_association = The town is holding on to its cooperation with the Partnerschaftsverein Siegburg e.V. (partnership association): volunteers and the administration are to work more closely together, and the work is to rest on more shoulders. New tour formats are to be developed together with the association.

    Website: { $link } (not checked)
    .title = Partnership association

twinning_purpose = Town twinnings are meant to bring about as much varied exchange as possible, says the committee paper of { $paper_date }. They thrive on people meeting each other: that breaks down prejudice, builds trust and helps to understand other cultures. The six twin towns are seen as a solid network in politics, business, culture and society.
    .title = What is town twinning for?
