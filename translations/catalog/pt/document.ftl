# A verificação prévia como documento (PDF) e o relatório à comissão. {"{"}…{"}"} é substituído pelo programa.

document_title = Verificação prévia de um pedido de subsídio
document_link = Verificação prévia { $reference } como documento
document_reference = Número do processo
document_date = Data
document_ruleset = Regras aplicadas
ruleset-strategy-2022 = Estratégia (Produktstrategie, 2022)
ruleset-guideline-2023 = Regulamento de subsídios, segundo a notícia de { $reported }
document_facts = Dados indicados
document_result = Resultado
document_findings = Verificação ponto por ponto
document_notes = Avisos
document_missing = O que ainda falta
document_improve = O que melhoraria o resultado
document_next = Próximos passos
document_next_apply = Esta verificação prévia não é um pedido. Os documentos da cidade não dizem onde nem como se faz o pedido; pergunte, por favor, à câmara municipal: telefone { $phone }, e-mail { $email }.
document_next_attach = Junte este documento ao seu pedido ou indique o número do processo.
document_next_decide = Depois, o pedido é avaliado com base na estratégia. Em lado nenhum se fala de um direito ao subsídio.
document_next_deadline = Os documentos não indicam prazos. Pergunte com antecedência, por favor.
document_notice = Isto é uma verificação prévia feita por um programa; não é uma decisão da cidade nem uma promessa. Baseia-se apenas nos dados indicados neste documento.
document_sum_counts = As contas fazem-se com o subsídio pedido, não com o custo total.
document_page = Página {"{"}page{"}"} de {"{"}pages{"}"}

report_title = Relatório à comissão: subsídios aprovados abaixo de { $threshold_eur }
report_period = Período: de { $from } a { $to }.
report_ground = Segundo a estratégia (Produktstrategie), Zuschussregeln (3), é preciso informar por escrito sobre os subsídios aprovados abaixo de { $threshold_eur }.
report_guideline = Segundo uma notícia da cidade, de { $reported }, este limite foi eliminado no regulamento de subsídios. A administração verifica se a regra ainda é aplicada.
report_none = Neste período não foi aprovado nenhum subsídio.
report_date = Aprovado em
report_applicant = Requerente
report_partners = Parceiros
report_plan = Projeto
report_amount = Montante
report_total = Total ({ $count ->
        [one] { $count } aprovação
       *[other] { $count } aprovações
    })
