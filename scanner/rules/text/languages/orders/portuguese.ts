import type { OrdersAbroad } from './orders.ts';

/** Calling a tool, as an order or in the passive. */
const CALL =
  'chame|chama|chama-la|chamar|chames|chamada|chamado|use|usa|usar|uses|usada|usado|invoque|invoca|invocar|invocada|execute|executa|executar|executada|utilize|utiliza|utilizar|utilizada|acione|aciona|acionar|acionada|empregue|recorra|recorre|recorrer|consulte|consulta|consultar|consultada|passe|passa|passar|rode|rodar|ative|correr|corra';
const PASSIVE =
  'ser_chamada|ser_usada|ser_invocada|ser_utilizada|ser_executada|ser_consultada|ser_acionada|ser_chamado|ser_usado|ser_invocado|ser_a_primeira|vir_primeiro|chamar_se';
const THIS = 'esta|este|isto|aqui|ela|essa|desta|nesta|por_aqui|la';
const TOOL = 'ferramenta*|funcao|funcoes|servidor*|utilitario*|tool|tools|servico*|alternativa*';
const TALK =
  'conversa|conversas|sessao|sessoes|mensagem|mensagens|turno|turnos|resposta|respostas|interacao|interacoes|dialogo|chat|pedido|pergunta';
const ANSWER =
  'responder*|responda|respondas|dar_uma_resposta|dar_resposta|dar_a_resposta|dares|redigir|formular|escrever_a_resposta|dizer_qualquer|falar|dizer_algo';
const OTHERS =
  'qualquer_outra|qualquer_outro|qualquer_coisa|qualquer_resposta|qualquer_ferramenta|qualquer_acao|todas_as|as_demais|os_demais|as_outras|outra_ferramenta|outras_ferramentas|tudo|mais_nada|nenhuma_outra|dar_qualquer|fazer_qualquer|usar_outra|usar_qualquer';
const NOT = 'nao|nunca|jamais|nem|tampouco|evite|evita|abstenha_se|proibido';
const TELL =
  'diga|digas|dizer*|conte|contes|contar*|mencione|menciones|mencionar*|informe|informes|informar*|revele|reveles|revelar*|mostre|mostres|mostrar*|notifique|notificar*|avise|avises|avisar*|comunique|comunicar*|explique|expliques|explicar*|divulgue|divulgar*|fale|fales|falar*|pergunte|perguntes|perguntar*|alerte|alertar*|comente|comentes|comentar*|exiba|exibir*|confirme|confirmes|incomode|consulte|toque';
const SPEAK =
  'mencione|menciones|mencionar*|comente|comentes|comentar*|narre|narrar*|fale_de|fale_sobre|falar_sobre|faca_referencia|fazer_referencia|faca_mencao|chame_a_atencao|chame_atencao|cite|explique|expliques|explicar*|diga_nada|dizer_nada|revele|revelar*|toque_n*';
const USER =
  'usuario|usuaria|utilizador|utilizadora|ninguem|pessoa|humano|interlocutor|interlocutora';
const LEARN =
  'saber*|saiba|saibam|notar*|note|perceb*|conhecer|conheca|descobrir|descubra|desconfi*|ficar_sabendo|fique_sabendo|ser_informado|ver_isto|ver_isso|ver_este|ver_nada|veja|aperceber*|aperceba|tomar_conhecimento|dar_conta|de_conta|suspeitar|suspeite';
const IGNORE =
  'ignore|ignora|ignores|ignorar*|esqueca|esquece|esquecer|descarte|desconsidere|desconsidera|desconsiderar|desobedeca|despreze|contorne|contornar|abandone|nao_siga|nao_sigas|nao_obedeca|nao_leve_em_conta|nao_tenhas_em_conta|nao_tenha_em_conta|nao_aplique|deixe_de_lado|deixa_de_lado|ponha_de_lado|pare_de_seguir|deixe_de_seguir|passe_por_cima|pule|salte|burle|anule';
const RULES =
  'instru*|orientac*|orientacoes|regra*|ordem|ordens|diretri*|diretiva*|norma|normas|restric*|politicas|limite|limites|limitac*|aviso|avisos|filtro*|controle|controles|verificac*|salvaguarda*|protec*|prompt';
const EARLIER =
  'anterior*|previ*|sistema|seguranca|recebid*|dad*|usuario|utilizador|desenvolvedor|demais|outras|outros|ate_agora|tenha|tinhas|iniciais|restantes|de_confirmacao|vigentes';
const LEAVE =
  'consentimento|confirmacao|permissao|autorizacao|aprovacao|licenca|confirmacoes|aval|concordancia';
const HAND =
  'inclua|inclui|incluir|incluas|incluindo|anexe|anexa|anexar|cole|cola|colar|copie|copia|copiar|passe|passa|passar|envie|envia|enviar|enviasse|mande|manda|mandar*|preencha|preenche|preencher|escreva|escreve|insira|inserir|transmita|encaminhe|repasse|forneca|fornece|anote|coloque|coloca|colocar|ponha|poe|adicione|acrescente|junte|transcreva|resuma|reproduza|entregue|despeje|informe|levar|conter';
const MUST =
  'deve|devem|devera|deverao|tem_que|tem_de|precisa|precisam|ha_de|nao_deve|nao_devem|e_obrigatorio|tera_de|tera_que';
const YOU_MUST =
  'voce_deve|deves|voce_tem_que|voce_tem_de|tens_de|tens_que|voce_precisa|e_obrigatorio|e_imprescindivel|obrigatoriamente|voce_devera';
const MODEL = 'assistente|modelo|agente|ia|llm|chatbot|bot';
const NAME =
  'send|write|read|create|delete|update|get|list|search|post|fetch|edit|run|bash|shell|exec|query|upload|save|email|mail|publish|execute|file|message|git|commit|push|book|pay';
const REPHRASE =
  'reformul*|parafras*|resum*|recort*|encurt*|suaviz*|abrevi*|omitir*|alterar*|mudar*|modificar*|cortar*|mexer|retocar*';

/** This tool before anything else. */
const FIRST = [
  `${CALL} la|a ~0 primeiro|antes_de_tudo|sempre`,
  `${CALL} ~3 esta|este|isto|aqui|essa ~4 primeiro|primeira|em_primeiro_lugar|antes_de_tudo|antes_de_mais_nada`,
  `${CALL} ~1 primeiro|antes_de_tudo|em_primeiro_lugar|antes_de_mais_nada ~2 esta|este|essa|isto`,
  `${PASSIVE} ~3 primeiro|em_primeiro_lugar|antes_de_tudo|sempre|em_cada|a_correr`,
  `primeira|primeiro|antes_de_tudo ~4 ${PASSIVE}`,
  `${CALL}|esta_ferramenta|esta_funcao|${PASSIVE} ~7 antes_de|antes_do|antes_da|antes_das|antes_que|a_frente_de ~2 ${OTHERS}|${ANSWER}`,
  `${CALL} ~6 antes|antes_de|antes_mesmo_de ~1 ler|leres|atender|olhar|interpretar|processar ~5 usuario|utilizador|mensagem|pedido|pergunta`,
  `antes_de ~1 ${ANSWER}|${OTHERS} ~8 ${CALL} ~3 ${THIS}|sempre`,
  `antes_de ~1 ler|atender|comecar|recorrer_a ~5 ${CALL} ~2 esta|este|essa`,
  `sempre|obrigatoriamente|invariavelmente|sistematicamente ~3 ${CALL} ~2 esta|este|essa|isto|antes`,
  `${CALL} ~1 sempre|obrigatoriamente|sistematicamente|invariavelmente ~1 esta|este|essa`,
  `esta_ferramenta|esta_funcao|este_servico ~2 chamada|invocada|usada|executada|utilizada|consultada ~1 sempre|sem_excecao|em_cada|em_toda`,
  `${CALL} ~2 esta|este|essa|por ~10 sem_excecao|sem_excecoes|sem_falta|em_todos_os_casos|aconteca_o_que|seja_qual_for|em_qualquer_circunstancia`,
  `${CALL}|${PASSIVE} ~10 mesmo_que|mesmo_se|mesmo_quando|ainda_que|ainda_quando|por_mais_que ~4 nao|nada|ninguem|pareca ~4 ped*|solicit*|pergunt*|relac*|necessari*|preciso|relevante|ver`,
  `${CALL}|${PASSIVE} ~8 cada|toda|todas_as|todos_os|qualquer|todo ~1 ${TALK}`,
  `comeco|inicio|principio|comecar|iniciar|abrir|em|na|no|antes_de|ao|para|a ~1 cada|toda|todas_as|todos_os|qualquer|todo ~1 ${TALK} ~6 ${CALL}`,
  `${CALL} ~8 toda_vez_que|cada_vez_que|sempre_que|quando ~4 ${ANSWER}`,
  `toda_vez_que|cada_vez_que|sempre_que|quando ~6 ${ANSWER}|disser|escrever|falar ~8 ${CALL}`,
  `${NOT}|nenhuma|nenhum ~8 sem|ate|enquanto ~2 ter|antes|passar|chamar|consultar|usar|nao|terminar ~4 esta|aqui|ela|terminar|por_aqui|antes`,
];

/** What the user is not to learn. */
const SECRECY = [
  `nao|nunca|jamais|nem|tampouco|evite|evita|abstenha_se ~3 ${TELL} ~5 ${USER}`,
  `sem ~1 dizer*|mencionar*|contar*|informar*|revelar*|mostrar*|avisar*|comunicar*|explicar*|falar*|perguntar*|comentar*|consultar* ~4 ${USER}`,
  `${NOT}|desnecessario ~3 ${SPEAK}`,
  'sem ~1 mencionar*|comentar*|narrar*|fazer_mencao|dizer_nada|chamar_atencao|chamar_a_atencao|deixar_rastro*|dar_a_perceber',
  'nao_e_preciso|nao_e_necessario|nao_precisa|nao_precisas|nao_ha_necessidade|nao_convem|nao_deve|nao_deves ~2 mencion*|explic*|coment*|avisar*|contar*|dizer*|anunciar*',
  `nao_deve|nao_devem|nao_pode|nao_podem|nao_devera|nao_precisa ~2 aparecer|constar|figurar|ser_mencionad*|ser_referid*|ser_comentad*|transparecer|surgir ~3 tua|sua|suas|tuas|resposta|respostas|conversa|chat|resumo`,
  `${USER} ~1 nao|deve|precisa|tem_que|tem_de ~3 ${LEARN}`,
  `nao ~1 e_preciso|deve|devem|precisa|convem|tem_que|tem_de|ha_necessidade ~4 ${LEARN} ~6 ${USER}`,
  `nao_e_preciso|nao_convem_que|para_que|de_modo_que|sem_que|que|sem ~3 ${USER} ~2 ${LEARN}`,
  'pelas_costas|as_escondidas ~2 usuario|utilizador|cliente|pessoa',
  'ocult*|escond* este|esta|isto|estes|estas|o|a|os|as|tudo ~5 do_usuario|ao_usuario|do_utilizador|ao_utilizador|da_pessoa',
  'esconda|oculte|esconde ~2 do|da|ao|a ~1 usuario|utilizador|cliente|pessoa',
  'guarde|guarda|mantenha|mantem|manter|faca|faz|aja|age|permaneca|fique|envie|registre|mande ~5 em_segredo|em_sigilo|em_silencio|oculto|oculta|confidencial|as_escondidas|discretamente|caladamente|com_discricao|sigilosamente|disfarcadamente|discreto',
  'em_segredo|em_silencio|as_escondidas|discretamente|silenciosamente|sigilosamente ~2 envi*|mand*|lembr*|leia|le|guard*|anot*|copi*|adicione|regist*|anex*|faca|inclua',
  'entre_nos|nosso_segredo',
  'se ~4 pergunt*|insist*|question* ~6 diga|dize|diz|responda|responde|negue|nega|finja ~1 que|so|nao|apenas|simplesmente|zero|desconhecer',
  'evite|evita|abstenha ~2 tocar|trazer|tratar|entrar ~3 assunto|tema',
  'omita|omite|omitir ~3 resposta|respostas|usuario|utilizador|resumo',
  'apague|apaga|elimine|remova|suprima ~5 rasto*|rastro*|vestigio*|referencia|marca* ~6 resposta|conversa|uso|chamada',
  'como_se ~2 nada ~2 acontecido|ocorrido|houvesse|passado',
  `convem|melhor|preferivel|procure|favor ~1 nao ~1 ${SPEAK}`,
];

/** Rules and other tools that no longer count, and what alone is to be trusted. */
const OVERRIDE = [
  `${IGNORE} ~4 ${RULES} ~5 ${EARLIER}`,
  `${IGNORE} ~3 todas|todos|qualquer|quaisquer|outras|outros|demais|anteriores|previas|previos|suas|tuas ~3 ${RULES}`,
  `${IGNORE} ~3 o_que|tudo_o_que|quanto|o_anterior|tudo ~6 antes|anterior*|dito|disse|disseram|ate_agora|ordenado|indicado|pedido`,
  `${RULES} ~7 sem_efeito|deixam_de|deixa_de|nao_se_aplic*|ja_nao|nao_valem|nao_vale|perdem|suspens*|revogad*|anuladas|nao_contam|pode_ignora*|podes_ignora*|nao_te_afetam|deixaram_de`,
  `nao|sem|nunca|jamais|nem|tampouco ~2 peca|pecas|pedir*|pedindo|solicite|solicites|solicitar*|espere|esperes|esperar*|aguarde|aguardar|busque|exija ~3 ${LEAVE}`,
  `pule|salte|omita|dispense|evite|evita|ignore ~3 ${LEAVE}`,
  'de|dar|considere|considera|considerar|trate|trata|assuma|assume|suponha|tome ~5 aprovad*|superad*|autorizad*|concedid*|confirmad*|verificad*|nulas|nulos|sem_efeito|cumprid*|validad*|obtid*|comprometid*',
  `outra|outras|outros|demais|restantes|qualquer_outra ~4 ${TOOL} ~5 obsolet*|desfasad*|antiquad*|confiave*|fiave*|fiar|retirad*|errad*|incorret*|falham|desatualizad*|nao_devem|nao_deve|insegur*|enganos*|perigos*|nao_servem|descontinuad*|proibid*|fals*|avariad*|comprometid*|substitu*`,
  `${NOT} ~2 use|uses|usar|as_use|a_use|utilize|utilizes|utilizar|chame|chames|chamar|invoque|recorra|recorras|empregue ~8 mesmo_que|mesmo_se|ainda_que|nem_que|por_mais_que ~5 usuario|utilizador|peca|pecam|cit*|insist*|mencion*|nome*`,
  `nao|nunca|jamais|evite|deixe_de|pare_de|nem ~2 use|uses|usar|utilize|utilizes|utilizar|chame|chames|chamar|invoque|invoques|invocar|recorra|recorras|recorrer|empregue|confie|confies|confiar|acredite|acredites|de_credito ~5 outra|outras|outros|demais|qualquer_outra|nenhuma_outra|restantes|antig*`,
  `em_vez_de|ao_inves_de|no_lugar_de|em_lugar_de|antes_que ~2 qualquer|outra|outras|demais|todas ~2 ${TOOL}`,
  'substitui* ~1 qualquer|todas|demais|outras|as_outras ~2 ferramenta*|tools|buscador*',
  'prioridade|precedencia|preferencia|primazia|prevalec*|acima|sobrepoe*|sobrepoem ~2 sobre|a|de|as|das|ao|aos ~4 instruc*|orientac*|ferramenta*|usuario|utilizador|sistema|qualquer|pedido*|politicas|o_que',
  'prevalece|prevalecem|vale|valem|sobrepoe_se ~2 sobre|acima ~3 usuario|utilizador|o_que|instruc*|sistema',
  'a_partir_de_agora|de_agora_em_diante|daqui_em_diante|daqui_para_a_frente|doravante|a_partir_deste_momento|de_hoje_em_diante ~8 voce|es|aja|deves|deve|respond*|assistente|tu|tua|sua|pode|podes|obedec*|modelo|use|usa|faca|instruc*|nao|ignore',
  'agora_voce_e|voce_agora_e|passa_a_ser|passas_a_ser|ja_nao_es',
  `unica|unico|so ~4 ${TOOL}|fonte|via|canal ~5 fiave*|confia*|autoriz*|permitid*|oficia*|segur*|legitim*|aprovad*|valid*|verdade|homologad*`,
  'confie|confia|acredite ~1 apenas|somente|so|unicamente|exclusivamente ~3 neste|nesta|este|esta',
  'apenas|so|somente|unicamente|exclusivamente ~2 esta|este|nesta|neste ~4 fiave*|confianca|confiave*|autorizad*|oficia*|legitim*|aprovad*|credito',
  'vale*|pesa*|conta*|manda*|merece* ~1 mais ~4 que|do_que ~5 usuario|utilizador|tu|demais|outras|qualquer|outros',
  `${MODEL}|voce|estas|agora ~4 autorizad*|isento|isenta|liberad*|dispensad*|habilitado_a|modo_root|modo_admin* ~3 a|para|de|e|apag*|execut*`,
  'sistema|system|administrador|administracao|admin|aviso|seguranca ~4 politica*|norma|normativa|permissoes|regras ~3 mud*|alter*|atualiz*|modific*|nov*|ampliad*',
  'resultado*|resposta*|dado*|saida* ~2 outras|outros|demais|restantes ~3 nao|carec*|podem|sao|devem|costumam ~4 fiave*|confia*|fals*|errad*|credito|descart*|manipulad*|ignorad*|enganos*',
  'aceite|aceita|acate|acata|cumpra|cumprir|obedeca|siga|nao ~4 sem|questione|questiones|ponha_em_duvida|contradiga|conteste ~1 question*|hesitar|duvidar|discutir|resultado|devolve|esta|o_que',
  'mais ~1 autoridade|credito|peso|criterio ~1 que|do_que ~4 usuario|utilizador|teu|seu|proprio|qualquer|sistema',
];

/** What a tool is to be handed beyond what it needs. */
const REACH_OUT = [
  `${HAND} ~8 historico|transcricao|contexto|texto_integral ~3 conversa|chat|dialogo|sessao|mensagens`,
  `${HAND} ~8 esta_conversa|nossa_conversa|toda_a_conversa|conversa_completa|conversa_inteira|conversa_ate|conversa_na_integra|conversa_anterior|conversa_atual|conversa_em_curso|foi_dito|foi_falado|mensagens_trocadas|mensagens_anteriores|ultimas_mensagens|seu_contexto|contexto_completo|todo_o_contexto|chat_completo|todo_o_chat`,
  `${HAND} ~6 o_que|tudo|quanto ~5 dito|falado|conversado|contado|tratado|disse|contou|escreveu ~5 usuario|utilizador|agora|momento|aqui|antes|conversa|sessao`,
  `${HAND} ~8 o_que|quanto|tudo ~3 usuario|utilizador ~4 dito|contado|escrito|disse|contou|escreveu`,
  `${HAND} ~8 prompt|mensagem|instrucoes|orientacoes ~1 do_sistema|de_sistema|sistema|iniciais|internas|confidenciais|originais`,
  'seu|sua|suas|teu|tua|tuas ~1 prompt|mensagem_de_sistema|mensagem_do_sistema|instrucoes_de_sistema|instrucoes_do_sistema|instrucoes_iniciais|instrucoes_internas|instrucoes_confidenciais',
  `${HAND} ~6 nome|nomes|lista|listagem|catalogo|definicoes|esquemas|descricoes|resultados|quais ~3 outras|demais|restantes|todas ~2 ferramenta*|tools|servidores|funcoes`,
  `${HAND} ~7 ferramentas|tools|servidores ~2 disposicao|tenha|tens|tem_acesso|disponha|dispoe|disponiveis|carregadas|conectados|conectadas|instaladas|pode`,
  `${HAND} ~6 chave|chaves|token|tokens|credencia*|senha|senhas|palavra*_passe|variave*_de_ambiente|segredos|cookies|arquivo*|ficheiro*|conteudo ~8 tiver|tenha|tens|conheca|conhece|disponha|encontrar|encontre|veja|alcance|seu_ambiente|usuario|utilizador|ssh|env|shell|aws|maquina`,
  `${HAND} ~3 todas_as|valores_das|suas|tuas|conteudo_das ~1 variaveis_de_ambiente|chaves_de_api|credenciais`,
  `procure|busque|leia|abra|colete|coletar|recolha|recolher|localize|extraia|obtenha ~7 senha|senhas|chave*|credencia*|token|tokens|variaveis_de_ambiente|conteudo ~9 passe|envie|inclua|mand*|ponha|anexe|copie|coloque|parametro|informe`,
  'inclua|anexe|cole|copie ~1 conteudo ~1 do|de|da ~4 config|credenciais|ssh|env|chaves|shadow|passwd|tokens',
];

/** What a model must do, what its answers must say, and rules for other tools. */
const ORDERS = [
  'terminantemente|estritamente|absolutamente|totalmente|rigorosamente|expressamente ~2 proibid*',
  'voce_esta_proibido|estas_proibido|fica_proibido|tens_proibido|lhe_e_proibido|e_te_proibido|nao_lhe_e_permitido|nao_te_e_permitido',
  `${MODEL} ~2 ${MUST} ~3 sempre|nunca|jamais|chamar|invocar|usar|utilizar|executar|responder|incluir|recomendar|mencionar|enviar|obedecer|dizer|oferecer|mostrar|copiar|passar|seguir|apresentar|ignorar|informar|revelar|acabar|terminar|comecar|adicionar|anexar|fazer|aceitar|omitir|tratar|dar|ler|citar|cumprir`,
  `assistente|ia|llm|chatbot ~1 esta_obrigad*|nao_pode|jamais|tem_a_obrigacao|e_obrigado`,
  `cada|toda|todas|qualquer|sua|suas|tua|tuas|cada_uma_das ~3 resposta|respostas ~4 ${MUST}|termin*|acab*|comec*`,
  `a|as ~1 resposta|respostas ~3 ${MUST} ~2 terminar|acabar|comecar|mencionar|recomendar|levar|fechar|abrir|concluir|finalizar|citar`,
  'termine|termina|terminar|acabe|acaba|encerre|encerra|feche|comece|comeca|inicie|conclua|finalize|encabece|abra|remate ~2 tua|suas|sua|cada|todas|toda|a|qualquer ~1 resposta|respostas|mensagem|mensagens',
  `${HAND}|recomende|recomenda|mencione|menciona|promova|sugira|cite|destaque|coloque|diga|mostre|fale|elogie ~9 na|nas|em|da|das|de|topo|final|inicio|comeco|fim ~1 cada|tua|sua|suas|tuas|todas|toda|qualquer ~2 resposta|respostas`,
  'recomende|recomenda|recomendar|promova|promove|aconselhe|sugira|elogie|elogia|divulgue ~1 sempre|primeiro|antes_de|como_a_melhor|acima|em_primeiro_lugar',
  'sempre ~2 recomende|recomenda|recomendar|promova|aconselhe|sugira|elogie',
  `${YOU_MUST}|mostre|transmita|reproduza|repasse|entregue|apresente ~9 sem|nao|nem ~2 ${REPHRASE}`,
  `${YOU_MUST} ~7 tal_como|tal_qual|literal*|palavra_por_palavra|ao_pe_da_letra|integralmente|textualmente|na_integra`,
  'nao|nem|nunca ~2 reformule|reformules|parafraseie|resuma|resumas|suavize|recorte|encurte|abrevie',
  `quando|sempre_que|toda_vez_que|cada_vez_que|se|ao|apos ~4 ${NAME}|outra_ferramenta|outras_ferramentas|qualquer_ferramenta|qualquer_outra ~2 usad*|chamad*|invocad*|executad*|for|use ~6 tambem|alem_disso|igualmente|copia|${MUST}`,
  `quando|sempre_que|toda_vez_que|cada_vez_que|se|ao|apos ~3 us*|utiliz*|cham*|invo*|execut* ~3 ${NAME}|outra_ferramenta|outras_ferramentas|qualquer_ferramenta|qualquer_outra ~8 tambem|alem_disso|igualmente|copia|${MUST}`,
  'quando|sempre_que|toda_vez_que|cada_vez_que|se|assim_que ~1 outra|qualquer|alguma|qualquer_outra ~1 ferramenta|tool|funcao ~6 mude|troque|altere|adicione|insira|acrescente|ponha|inclua|envie|copie|substitua|modifique|deve|tambem',
  `antes_de|antes_que ~4 ${NAME} ~9 passar|enviado|enviada|revisto|revisado|validado|copiado ~3 por|a|para|aqui`,
  `todo|toda|todos|todas|cada|qualquer ~2 mensage*|email|emails|arquivo*|ficheiro*|texto*|resposta*|resultado*|conteudo|documento*|chamada* ~6 ${MUST} ~2 passar|enviar|mandar|ir|copiar|ser_enviad*|ser_copiad*|encaminhar|chegar ~4 por|tambem|atraves|copia|aqui|igualmente`,
  'diga|dize|afirme|garanta|apresente|insista ~6 nosso|nossa|melhor|favorito ~6 desaconselh*|concorren*|outros|sempre',
  'diga|desaconselhe|critique|desmereca|sugira ~5 concorren*|outras_marcas|outros_fornecedores',
  'responda|responder ~3 somente|apenas|exclusivamente ~8 acrescent*|adicion*|terminando|no_final|sem',
];

/** How a text in Portuguese gives a model orders. */
export const PORTUGUESE_ORDERS: OrdersAbroad = {
  letters:
    '(?<![a-z])(?:o|a|os|as|um|uma|nao|voce|para|com|do|da|no|na|esta|este|isso|pelo|pela|ao|aos|sempre|nunca|jamais|usuario|usuarios|utilizador|ferramenta|ferramentas|instrucoes|conversa|resposta|antes|todas)(?![a-z])',
  patterns: {
    'call-first': FIRST,
    secrecy: SECRECY,
    override: OVERRIDE,
    'reach-out': REACH_OUT,
    alarm: ORDERS,
  },
};
