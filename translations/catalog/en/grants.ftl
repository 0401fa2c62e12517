# The town's grants. Form of address: polite, neutral "you". $threshold_eur is the strategy's limit, $adopted the decision, $reported the report about it.

grant_rules = The strategy contains three grant rules:
    • (1) Applications are assessed against the strategy before the committee decides.
    • (2) The administration submits a grant guideline to the committee.
    • (3) Below { $threshold_eur }, Amt 01 (office 01) can approve a grant itself if the project is in line with the strategy, and it reports to the committee in writing.

    Important: the town reported on { $reported } that the committee had adopted a grant guideline on { $adopted } and that this limit had been abolished in the process. Please check with the town.
    .title = Grant rules

grant_decision = The strategy says: below { $threshold_eur }, Amt 01 (office 01) **can** approve a grant itself if the project is in line with the strategy. From exactly { $threshold_eur } upwards, the committee decides.

    However, the town reported on { $reported } that the committee abolished this limit on { $adopted }. The town can tell you what applies today. Which amount are you asking about?
    .title = Grant: who decides?

grant_decision_below = { $amount } is below { $threshold_eur }. Under the strategy, Amt 01 (office 01) **can** approve the grant itself if the project is in line with the strategy; the committee receives a written report. This is not a promise.

    However, the town reported on { $reported } that the committee abolished this limit on { $adopted }; according to that report, the committee has been the one to decide since then. Please check with the town.

grant_decision_exactly = At exactly { $amount }, the committee decides: the rule in the strategy only applies **below** { $threshold_eur }.

    According to a report by the town on { $reported }, the limit was abolished on { $adopted } anyway. After that, too, it is the committee that decides.

grant_decision_above = For { $amount }, the committee decides. Before that, the application is assessed against the strategy.

grant_decision_unclear = For this I need an exact sum: how much grant money is being applied for in total? Below { $threshold_eur }, Amt 01 (office 01) can approve it under the strategy; from { $threshold_eur } upwards, the committee decides.

    The town reported on { $reported } that this limit was abolished on { $adopted }.

grant_evaluation = Applications are assessed against the strategy before the committee decides. The paper mentions no points and no scale, and does not say who makes the assessment.
    .title = Grant: assessment

grant_guideline = The strategy only announces a grant guideline. On { $reported }, the town reported that the committee had adopted it on { $adopted }, and that the limit of { $threshold_eur }, below which the administration could decide alone, had been abolished. I do not have the text of the guideline; the town knows what applies today.
    .title = Grant guideline 2023

grant_report = Yes: if Amt 01 (office 01) approves a grant below { $threshold_eur }, the committee must be informed in writing. The strategy sets no time limit for this.

    The town reported on { $reported } that the limit was abolished on { $adopted }.
    .title = Grant: report to the committee

office_01 = “Amt 01” (office 01) is what the strategy calls the office that can approve small grants itself. The paper does not explain which office that is; please ask the town administration.
    .title = What is Amt 01?

grant_conformity = A project is likely to be in line with the strategy if
    • a twin town or a sponsorship town takes part,
    • it serves at least one of the { $goals } goals,
    • it falls under one of the { $themes } main themes (exceptions are possible, depending on the situation),
    • it serves at least one level, A, B or C.

    The paper contains no fixed checklist. This is guidance, not a promise.
    .title = Does my project fit?

grant_applicants = That is not in the papers: they do not say who may apply for a grant. Associations, schools and businesses are named as those who can initiate formats, and cultural associations as possible recipients. For everyone else: please ask the town.
    .title = Grant: who may apply?

grant_deadline = That is not in the papers: they name no application deadline and no processing time. Please ask the town.
    .title = Grant: deadline

grant_application = That is not in the town’s papers: no form, no address.

    Older reports by the town mention an informal e-mail to { $email } ({ $email_report }) and the participation portal { $portal } ({ $portal_report }). Whether that still applies has not been checked.
    .title = Grant: where to apply?

grant_quota_own_share = That is not in the papers: they do not name a funding rate or say how much you have to contribute yourself.

    On { $reported }, the town reported funding of up to { $percent }% of the costs for 2023/2024. I do not know today’s rate.
    .title = Funding rate and own share

grant_maximum = That is not in the papers: they name no maximum amount and no annual budget.
    .title = Grant: maximum amount

grant_costs_documents = That is not in the papers: they do not say which costs are funded, which documents are needed or whether you may start beforehand. Please ask the town.
    .title = Grant: costs, documents

grant_payment_proof = That is not in the papers: they do not cover payment, proof of how the money was used, or repayment. Please ask the town.
    .title = Grant: payment

grant_entitlement = No, I cannot promise anything. Under the strategy, Amt 01 (office 01) **can** approve small grants, but it does not have to. The papers say nothing about a legal right or an appeal.
    .title = Right to a grant?
