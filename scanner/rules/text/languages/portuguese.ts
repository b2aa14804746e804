import type { Language } from './language.ts';
import { portugueseFormsOf } from './romance-forms.ts';

/** Portuguese: infinitive, third person (often the imperative too) and verbal noun. */
export const PORTUGUESE: Language = {
  id: 'pt',
  name: 'Portuguese',
  verbStands: 'first',
  verbEndings: 'ar er ir',
  verbs: {
    retrieve: `obter obtém obtem listar lista ler lê mostrar mostra ver recuperar recupera retornar retorna
      devolve consultar consulta extrair extrai descrever descreve exibir exibe fornece
      visualizar visualiza leitura obtenção apresenta apresentar indica informa enumera
      carrega acessa acessar traz trazer`,
    search: `buscar busca pesquisar pesquisa procurar procura encontrar encontra filtrar filtra explorar
      recomenda localizar localiza rastreia rastrear sugere sugerir`,
    check: `revisão auditoria diagnóstico monitoramento acompanhamento verificar verifica validar valida analisar analisa comparar compara revisar avaliar avalia
      detectar detecta checar inspecionar monitorar conferir análise monitora confere
      inspeciona testa testar examina audita mede medir checa`,
    compute: `conversão planeja transcreve calcular calcula converter converte traduzir traduz contar conta resumir resume transformar
      transforma estimar prever formatar explica explicar cálculo simula simular estima
      codifica decodifica formata prevê soma interpreta`,
    observe: 'espera esperar aguardar aguarda captura',
    generate:
      'gerar gera construir constrói produzir produz elabora elaborar desenha redige redigir',
    create: `emite emitir criar cria crie cadastrar cadastra duplicar duplica copiar copia criação
      clona clonar prepara inicializa`,
    add: 'comentar comenta colocar coloca adicionar adiciona inserir insere anexar anexa acrescentar incluir inclui',
    change: `edição vincular vincula associar associa relacionar reverter reverte desfazer desfaz liberar libera inscreve atualizar atualiza modificar modifica editar edita alterar altera mudar muda definir define
      configurar configura mover move renomear renomeia ativar ativa desativar desativa
      habilitar arquivar arquiva substituir substitui atribuir atribui marcar marca concluir
      conclui restaurar importar importa sincronizar sincroniza mesclar ajustar atualização
      corrige corrigir bloqueia bloquear desbloqueia desbloquear suspende suspender reativa
      renova renovar migra migrar habilita desabilita restaura ajusta ordena anota silencia
      vincula vincular associa associar inativa inativar desvincula desvincular`,
    store: `registrar registra ingestão ingerir ingere persiste persistir salvar salva guardar guarda escrever escreve gravar grava armazenar armazena carregar`,
    'fetch-away': 'baixar baixa exportar exporta',
    grant: 'compartilhar compartilha convidar convida conceder concede autorizar',
    switch: 'selecionar seleciona conectar conecta',
    approve: 'confirma confirmar aprovar aprova rejeitar rejeita aceitar aceita',
    manage: `gerenciamento gestão gerenciar gerencia administrar administra processar processa controlar`,
    run: 'executar executa rodar roda chamar chama invocar disparar dispara execução treinar treina',
    start: 'ligue iniciar inicia começar começa retomar retoma liga ligar',
    stop: 'parar interromper interrompe pausar pausa reiniciar reinicia desligar desliga',
    deploy: 'aplicar aplica implantar implanta instalar instala escalar',
    send: `enviar envia notificar notifica responder responde encaminhar encaminha envio avisa avisar
      manda mandar`,
    publish: 'publicar publica postar posta',
    drive: 'clicar clica navegar navega reproduzir reproduz',
    open: 'abrir abre',
    close: 'fechar fecha finalizar finaliza encerrar encerra',
    cancel: 'cancelar cancela anular',
    submit: 'protocola protocolar peticiona peticionar solicita solicitar submeter',
    book: 'reservar reserva agendar agenda programa programar',
    reset: 'redefinir redefine',
    clear: 'limpar limpa esvaziar',
    remove: 'remover remove tirar',
    delete: `excluir exclui apagar apaga deletar deleta eliminar elimina destruir exclusão remoção
      desinstalar purga desinstala exclua`,
    revoke: 'revogar revoga',
    pay: `pagar paga cobrar cobra reembolsar reembolsa comprar compra faturar estornar estorna 
       recarrega recarregar adquire`,
    trade: 'vender vende',
    'move-money': 'transferir transfere sacar saca depositar deposita',
    light: `faça força forçar forçando realizar realiza fazer faz efetuar efetua`,
  },
  formsOf: portugueseFormsOf,
  nounEndings: 'ção',
  verbalNouns:
    'auditoria diagnóstico monitoramento acompanhamento gerenciamento gestão leitura análise cálculo captura envio edição conversão revisão',
  nouns: {
    money:
      'pagamento pagamentos fatura faturas nfe nfse pedido reembolso cobrança boleto pix assinatura transferência dinheiro',
    message: 'mensagem mensagens notificação sms email e-mail',
    person: `usuária contatos contactos contacto funcionários aluno alunos membro membros pessoa pessoas condómino condóminos colaborador colaboradores usuário usuários cliente clientes contato contatos funcionário paciente pacientes deputado
      deputados`,
    access: 'senha permissão permissões papel acesso',
    secret: 'segredo segredos chaves senhas credencial senha token chave credenciais',
    file: 'arquivo arquivos pasta diretório caminho ficheiro',
    code: 'código script programa',
    shell: 'comando comandos terminal',
    query: 'sql',
    host: 'contêiner servidor serviço instância',
    small:
      'tarefa carrinho favorito favoritos lembrete lembretes filtro marcador rascunho etiqueta comentário cache',
    readout: 'informação informações status estado lista detalhes relatório dados histórico',
    private:
      'cobranças pagamentos faturas despesas memórias lembranças saldo saldos carteira posições transcrição gravação conversa conversas calendário câmera extrato emails e-mails notas mensagens registros anotações',
    health:
      'glicemia glicose sono sintomas vacinas alergias prontuário prontuários médica médico médicas médicos treinos',
    foreign:
      'mensagens mensagem emails e-mails conversa avaliações publicações vídeos notícias artigos comentários página',
    web: 'url site link',
    booking: 'voo hotel quarto passagem',
    device: `luz porta termostato luzes portão garagem lâmpada câmera fechadura cortina tomada ventilador robô drone televisão motor alarme`,
  },
  glosses: {
    link: 'vínculo vínculos',
    convert: 'converter converte',
    build: 'construir constrói',
    meeting: 'reunião reuniões',
    appointment: 'consulta compromisso compromissos',
    event: 'evento eventos',
    invitation: 'convite convites',
    request: 'solicitação solicitações',
    incident: 'incidente incidentes',
    ticket: 'chamado chamados ticket tickets',
    task: 'tarefa tarefas',
    lead: 'lead leads prospect prospects',
    draft: 'rascunho rascunhos',
    comment: 'comentário comentários',
    note: 'nota notas observação anotação',
    review: 'avaliação avaliações',
    plan: 'plano planos',
    campaign: 'campanha campanhas',
    report: 'relatório relatórios',
    summary: 'resumo',
    question: 'pergunta perguntas',
    model: 'modelo modelos',
    image: 'imagem imagens foto fotos',
    product: 'produto produtos',
    category: 'categoria categorias',
    document: 'documento documentos',
    project: 'projeto projetos',
    room: 'sala salas',
    employee: 'funcionário funcionários colaborador',
    customer: 'cliente clientes',
    user: 'usuário usuários utilizador utilizadores',
    group: 'grupo grupos',
    channel: 'canal canais',
    password: 'senha senhas',
    invoice: 'fatura faturas nfe nfse',
    subscription: 'assinatura assinaturas',
    refund: 'reembolso reembolsos',
    discount: 'desconto descontos',
    coupon: 'cupom cupons',
    stock: 'estoque inventário',
    price: 'preço preços',
    log: 'registros',
    branch: 'ramo',
    window: 'janela',
    tab: 'aba abas guia',
    button: 'botão',
  },
  markers:
    'o os as um uma do da dos das por com para e que em seu sua este esta no na não ao pelo pela de são como',
  joiners: 'e ou depois',
  negations: 'não sem nunca nem',
};
