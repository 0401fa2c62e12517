# European Portuguese. Address: polite 3rd person, "o senhor/a" omitted. Special ties: Werder, the ring, sponsorships, new twinnings.

werder_status = Werder (Havel) é hoje cidade geminada de Siegburg. O caminho até aí:
    • contactos em { $contact_years }, tratado de amizade em { $friendship_year }
    • estratégia (por volta de outubro de 2022): ainda um apadrinhamento, a analisar a curto prazo para passar a verdadeira geminação
    • { $treaty_date }: assinatura da geminação
    • documento para a comissão, de { $paper_date }: referida como geminação
    .title = Werder: apadrinhada ou geminada?

ring_partnership = No anel estão ligadas, desde { $year }, quatro cidades: Siegburg, Nogent-sur-Marne, Bolesławiec e a cidade geminada desta, Zbarazh, na Ucrânia. A estratégia chama-lhe parceria em anel ou parceria a quatro e vê nela um começo para mais ligações. A cidade falou, em outubro de 2022, de uma declaração de solidariedade.
    .title = Parceria em anel

zbarazh_status = Não, Zbarazh não é cidade geminada de Siegburg. É a cidade geminada de Bolesławiec e está, desde { $year }, ligada a Siegburg através do anel.
    .title = Zbarazh é cidade geminada?

sponsorships = Além das geminações, Siegburg mantém dois apadrinhamentos:
    • a «Siegburger Kompanie» (6.ª companhia) do Wachbataillon (batalhão da guarda)
    • o draga-minas «Siegburg», em Kiel

    Werder (Havel) era antes cidade apadrinhada e é hoje cidade geminada.
    .title = Apadrinhamentos

wachbataillon = Siegburg tem um apadrinhamento com a «Siegburger Kompanie» do Wachbataillon (batalhão da guarda), a { $company }.ª companhia. A estratégia quer intensificá-lo e analisar onde se ajusta aos objetivos.
    .title = Apadrinhamento: Wachbataillon

minesweeper_boat = Siegburg tem um apadrinhamento com o draga-minas «Siegburg», em Kiel, segundo a estratégia. O apadrinhamento deve ser intensificado e analisado quanto a pontos de ligação.
    .title = Navio apadrinhado «Siegburg»

new_partnerships = Num primeiro passo, Siegburg quer manter, reforçar ou reativar as geminações e os apadrinhamentos existentes e não assumir novas «parcerias oficiais». Werder não foi afetada por isso: aí, um apadrinhamento existente tornou-se geminação.
    .title = Novas cidades geminadas?

partnership_association = A cidade mantém a cooperação com a associação de geminação Partnerschaftsverein Siegburg e.V.: voluntariado e administração devem trabalhar mais de perto, e o trabalho deve ser repartido por mais pessoas. Os novos formatos de viagem devem surgir em conjunto com a associação.

    Internet: { $link } (não verificado)
    .title = Associação de geminação

twinning_purpose = As geminações devem criar um intercâmbio tão variado quanto possível, diz o documento para a comissão, de { $paper_date }. Vivem do encontro entre pessoas: isso desfaz preconceitos, cria confiança e ajuda a compreender outras culturas. As seis cidades geminadas são vistas como uma rede sólida na política, na economia, na cultura e na sociedade.
    .title = Para que servem as geminações?
