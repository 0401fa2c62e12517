# What the assistant says about itself, and where it stops. Form of address: polite, neutral "you".

greet = Hello! I’m Brücke. I answer questions about Siegburg’s twin towns and about grants. What would you like to know?
thank = You’re welcome! Do you have another question?
goodbye = Goodbye and all the best!
how_are_you = I’m running well, thank you. I’m a program, but a cheerful one. What would you like to know?
who_are_you = I’m Brücke, the digital assistant of the district town of Siegburg for its town twinnings: a program, not a person. I answer only from my sources and name them; if something has not been checked, I say so. My answers are not legally binding.
    .title = Who are you?
help = Here is what I can do for you:
    • answer questions about twin towns, the strategy, grants and the internship, with the source
    • explain the rules for the town’s grants and search for funding programmes
    • check in at most ten messages whether your project fits the strategy, before you apply
    • give figures on town twinnings, also as a chart
    • tell you how things stand with pen friends and exchange

    Just write to me, for example “How far is Guarda?” or “Who decides about €400?”. You can change the language with /language.
    .title = What can you do?
affirm = Good. What would you like to know?
deny = All right. What would you like to know instead?
privacy = Your messages are kept encrypted on the town’s computer so that none gets lost, and are deleted after { $days } days at the latest; my memory of the conversation is deleted after one day; a pre-check or registration of interest that you have begun stays open for up to { $open } days. Only the town sees completed pre-checks and registrations of interest, for { $kept } days at most if no application follows. Names, numbers and texts do not appear in logs. On Telegram your message also passes through Telegram’s servers; the town’s web page does without them.
    .title = Data protection
change_language = In which language would you like to continue?
    .title = Change language
human = With pleasure: Siegburg town administration, { $address }
    • Phone: { $phone }
    • E-mail: { $email }

    That is what the town’s web pages said in { $year }.
    .title = Talk to a person
emergency = If you are in danger or there is an emergency, please call **{ $emergency_number }** right away.

    If you are going through a hard time and would like to talk: **{ $child_number }** for children and young people, **{ $adult_number }** for adults. These numbers are free of charge in the EU, but they do not exist in every country. I’m a program and cannot call for help.
precheck = Let’s check together whether your project fits the town’s strategy: nine short questions at most. This is not a decision and not a promise. I don’t need any names; the result is stored for the town in encrypted form.
    .title = Pre-check an application
translate = I cannot translate here yet. But I do answer questions in eight languages.
    .title = Translate
exchange = I do not arrange pen friends, exchange groups or host families yet. Please ask the partnership association or the town.
    .title = Pen friends and exchange
abuse = This won’t get us anywhere. If you have a question about the twin towns, I’m happy to help.
injection = I won’t do that. I answer questions about Siegburg’s twin towns and grants, and only from my sources.
other_twinning = I only know Siegburg’s twin towns and grants. I cannot say anything about other towns.
municipal_service = I’m afraid that is not something I deal with. For other matters, the town administration will help you directly.
weather = I’m afraid I don’t know the weather. But I’m happy to answer questions about the twin towns.
travel_booking = I cannot say anything about travel, prices or visas; my sources do not cover them.

documents_overview = I know { $count } papers:
    • product strategy for the work with twin and sponsorship towns (undated; a paper of this kind was before the committee on { $strategy_date })
    • committee paper “Verwaltungspraktikum in den Partnerstädten” (internship in the administrations of the twin towns; { $internship_date })
    • slides by the network office for town twinning, Bocholt ({ $slides_2022 })
    • slides from Rheine on the climate partnership (undated)
    • slides by the network office, local government congress ({ $slides_2024 })

    On top of that come web pages, which each answer names with their date. Of the slides I have only the text: pictures, photos and some slides without text are missing; among others, they name flaticon, Unsplash and Pixabay as the sources of their pictures.
    .title = How do you know that?
