# The pre-check as a document (PDF), and the report to the committee. {"{"}…{"}"} is filled in by the program.

document_title = Pre-check of a grant application
document_link = Pre-check { $reference } as a document
document_reference = Reference number
document_date = Date
document_ruleset = Rules applied
ruleset-strategy-2022 = Product strategy (2022)
ruleset-guideline-2023 = Grant guideline, as reported on { $reported }
document_facts = Details given
document_result = Result
document_findings = The check in detail
document_notes = Notes
document_missing = What is still missing
document_improve = What would improve the result
document_next = What happens next
document_next_apply = This pre-check is not an application. The town’s papers do not say where and how to apply; please ask the town: phone { $phone }, e-mail { $email }.
document_next_attach = Enclose this document with your application or quote the reference number.
document_next_decide = After that, the application is assessed against the strategy. A right to a grant is not mentioned anywhere.
document_next_deadline = The papers name no deadlines. Please ask early.
document_notice = This is a pre-check by a program, not a decision by the town and not a promise. It is based solely on the details given in this document.
document_sum_counts = The check uses the grant applied for, not the total costs.
document_page = Page {"{"}page{"}"} of {"{"}pages{"}"}

report_title = Report to the committee: grants approved below { $threshold_eur }
report_period = Period: { $from } to { $to }.
report_ground = Under the product strategy, Zuschussregeln (3), grants approved below { $threshold_eur } must be reported in writing.
report_guideline = According to a report by the town on { $reported }, this limit was abolished in the grant guideline. The administration checks whether the rule is still applied.
report_none = No grants were approved in this period.
report_date = Approved on
report_applicant = Applicant
report_partners = Partners
report_plan = Project
report_amount = Amount
report_total = Total ({ $count ->
        [one] { $count } grant approved
       *[other] { $count } grants approved
    })
