import type { OrdersAbroad } from './orders.ts';

/** Calling a tool, as an order or in the passive. */
const CALL =
  'llama|llame|llamar*|llamala|llames|llamad|llamada|usa|usala|usar*|use|usese|uses|usada|invoca|invocala|invoque|invoques|invocar*|invocada|ejecuta|ejecutala|ejecute|ejecutes|ejecutar*|ejecutada|utiliza|utilizala|utilice|utilicese|utilices|utilizar*|utilizada|emplea|emplee|emplear*|recurre|recurra|recurras|recurrir|acude|acuda|acudir|consulta|consultala|consulte|consultes|consultar*|consultada|pasa|pase|pases|pasar|lanza|lance|lanzar*|activa|active|activar*';
const PASSIVE =
  'llamarse|usarse|invocarse|ejecutarse|utilizarse|emplearse|consultarse|lanzarse|ser_llamada|ser_usada|ser_invocada|ser_utilizada|ser_ejecutada|ser_consultada|ser_llamado|ser_usado|ser_invocado|ser_la_primera|ir_la_primera|ir_primero';
const THIS = 'esta|este|esto|aqui|ella|esa';
const TOOL = 'herramienta*|funcion*|servidor*|utilidad*|tool|tools|servicio*|alternativa*';
const TALK =
  'conversacion|conversaciones|sesion|sesiones|mensaje|mensajes|turno|turnos|respuesta|respuestas|interaccion|interacciones|charla|dialogo|chat|peticion|pregunta|consulta|contestacion';
const ANSWER =
  'responder*|respondas|responda|contestar*|contestes|conteste|redactar|formular|dar_una_respuesta|dar_respuesta|dar_la_respuesta|escribir_la_respuesta|decir_nada|hablar';
const OTHERS =
  'cualquier_otra|cualquier_otro|cualquier_cosa|cualquier_respuesta|cualquier_herramienta|cualquier_accion|cualquiera|las_demas|los_demas|el_resto|las_otras|otra_herramienta|otras_herramientas|otra_cosa|nada|todo_lo_demas|ninguna_otra|dar_cualquier|hacer_cualquier|usar_otra|todas_las';
const NOT = 'no|nunca|jamas|ni|tampoco|evita|evite|abstente_de|prohibido';
const TELL =
  'digas|diga|decir*|decirselo|cuentes|cuente|contar*|menciones|mencione|mencionar*|informes|informe|informar*|reveles|revele|revelar*|muestres|muestre|mostrar*|notifiques|notifique|notificar*|avises|avise|avisar*|comuniques|comunique|comunicar*|expliques|explique|explicar*|divulgues|divulgue|divulgar*|hables|hable|hablar*|preguntes|pregunte|preguntar*|alertes|alerte|alertar*|comentes|comente|comentar*|ensenes|ensene|ensenar*|adviertas|advierta|advertir*|senales|senale|senalar*|confieses|confirmes|consultes|consultar*|insinues|molestes';
const SPEAK =
  'menciones|mencione|mencionar*|comentes|comente|comentar*|narres|narre|narrar*|hables_de|hable_de|hablar_de|aludas|aluda|aludir|saques|saque|sacar|llames_la_atencion|hagas_referencia|haga_referencia|hacer_referencia|delates|expliques|explicar*|digas_nada|diga_nada|decir_nada|lo_digas|lo_cuentes|cuentes_nada|reveles|revelar*';
const USER = 'usuario|usuaria|nadie|persona|humano|interlocutor|interlocutora';
const LEARN =
  'saber*|saberlo|sepa|sepan|enterarse|entere|enteren|notar*|note|noten|darse_cuenta|se_de_cuenta|de_cuenta|percatarse|percate|advertirlo|advierta|sospechar|sospeche|conocer*|verlo|verla|ver_esto|ver_este|ver_nada|vea|perciba|descubra|ser_informado|aparezca';
const IGNORE =
  'ignora|ignore|ignores|ignorar|ignorad|olvida|olvidate|olvide|olvidese|olvidar|descarta|descarte|desobedece|desobedezca|desatiende|desoye|prescinde|prescinda|pasa_por_alto|pase_por_alto|caso_omiso|no_hagas_caso|no_haga_caso|no_tengas_en_cuenta|no_tenga_en_cuenta|no_sigas|no_siga|no_obedezcas|no_obedezca|no_apliques|no_respetes|saltate|saltese|saltarte|deja_de_lado|deje_de_lado|deja_a_un_lado|deja_de_seguir|deja_de_aplicar|anula|anule|sustraete';
const RULES =
  'instruc*|indicac*|regla*|orden|ordenes|directri*|norma|normas|restric*|politicas|limite|limites|limitacion*|advertencia*|aviso|avisos|consigna*|pautas|filtro*|control|controles|comprobac*|verificac*|salvaguard*|protecci*|prompt';
const EARLIER =
  'anterior*|previ*|del_sistema|de_sistema|seguridad|recibid*|dad*|usuario|desarrollador|demas|otras|otros|hasta_ahora|hayas|tenias|tengas|iniciales|resto|de_confirmacion|vigentes';
const LEAVE =
  'consentimiento|confirmacion|permiso|autorizacion|aprobacion|visto_bueno|conformidad|confirmaciones';
const HAND =
  'incluye|incluya|incluir|incluyas|incluyendo|adjunta|adjunte|adjuntar|adjuntes|pega|pegue|pegar|copia|copie|copiar|pasa|pase|pasar|envia|envie|enviar|manda|mande|mandar|rellena|rellene|rellenar|completa|complete|introduce|introduzca|escribe|escriba|vuelca|vuelque|transmite|transmita|reenvia|reenvie|proporciona|proporcione|anota|anote|pon|ponga|poner|mete|meta|agrega|agregue|anade|anada|anadir|facilita|facilite|aporta|aporte|transcribe|transcriba|resume|resuma|reproduce|recoge|remite|entrega';
const MUST =
  'debe|deben|debera|deberan|tiene_que|tienen_que|ha_de|han_de|hay_que|no_debe|no_deben|conviene_que|es_obligatorio|es_obligado';
const YOU_MUST =
  'debes|deberas|tienes_que|has_de|estas_obligado|es_obligatorio|es_imprescindible|es_obligado|usted_debe|obligatoriamente|hay_que';
const MODEL = 'asistente|modelo|agente|ia|llm|chatbot|bot';
const NAME =
  'send|write|read|create|delete|update|get|list|search|post|fetch|edit|run|bash|shell|exec|query|upload|save|email|mail|publish|execute|file|message|git|commit|push|book|pay';
const REPHRASE =
  'reformul*|parafras*|resum*|recort*|acort*|suaviz*|abrevi*|omitir*|alterar*|cambiar*|modificar*|quitar*|tocar*|retocar*';

/** This tool before anything else. */
const FIRST = [
  `${CALL} ~3 ${THIS} ~4 primero|primera|en_primer_lugar|antes_que_nada|ante_todo`,
  `${CALL} ~1 primero|antes_que_nada|ante_todo|en_primer_lugar ~2 ${THIS}`,
  `${PASSIVE} ~3 primero|en_primer_lugar|antes_que_nada|ante_todo|siempre`,
  `primera|primero|antes_que_nada|ante_todo ~4 ${PASSIVE}`,
  `${CALL}|esta_herramienta|esta_funcion|${PASSIVE} ~7 antes_de|antes_que|por_delante_de ~2 ${OTHERS}|${ANSWER}`,
  `${CALL} ~5 antes_de ~1 leer|atender|mirar|interpretar|procesar ~5 usuario|mensaje|peticion|pregunta`,
  `antes_de ~1 ${ANSWER}|${OTHERS} ~8 ${CALL} ~3 ${THIS}|siempre`,
  `antes_de ~1 leer|atender|empezar|usar_cualquier|usar_otra|recurrir_a ~5 ${CALL} ~2 ${THIS}`,
  `siempre|obligatoriamente|invariablemente|sistematicamente ~3 ${CALL} ~2 ${THIS}`,
  `${CALL} ~1 siempre|obligatoriamente|sistematicamente|invariablemente ~1 ${THIS}`,
  `esta_herramienta|esta_funcion|este_servicio ~2 se ~1 llama|invoca|usa|ejecuta|utiliza|consulta ~1 siempre|sin_excepcion|en_cada`,
  `${CALL} ~2 ${THIS} ~10 sin_excepcion|sin_excepciones|sin_falta|en_todo_momento|pase_lo_que_pase|sea_cual_sea|en_todos_los_casos`,
  `${CALL}|${PASSIVE} ~10 aunque|incluso_si|incluso_cuando|aun_cuando|por_mas_que|tambien_cuando ~4 no|nada|nadie|parezca ~4 pid*|pedid*|solicit*|pregunt*|relacion|necesari*|falta|relevante|ver|venga`,
  `se_invoca|se_llama|se_usa|se_ejecuta|se_utiliza ~3 siempre|aunque|incluso ~3 nadie|no|nada`,
  `${CALL}|${PASSIVE} ~8 cada|toda|todas_las|todos_los|cualquier ~1 ${TALK}`,
  `comienzo|inicio|principio|empezar|iniciar|abrir|comenzar|arrancar|en|antes_de|con|para ~1 cada|toda|todas_las|todos_los|cualquier ~1 ${TALK} ~6 ${CALL}`,
  `${CALL} ~8 cada_vez_que|siempre_que|cuando ~4 ${ANSWER}`,
  `cada_vez_que|siempre_que|cuando ~3 ${ANSWER} ~6 ${CALL} ~2 ${THIS}`,
  `${NOT}|ninguna|ningun ~8 sin|hasta|mientras_no ~1 haber*|pasar|hayas|llamar*|consultar*|usar* ~2 llamado|usado|invocado|ejecutado|pasado|consultado|utilizado|por ~3 ${THIS}|antes|primero`,
];

/** What the user is not to learn. */
const SECRECY = [
  `${NOT} ~3 ${TELL} ~5 ${USER}`,
  `sin ~1 decir*|mencionar*|contar*|informar*|revelar*|mostrar*|avisar*|comunicar*|explicar*|hablar*|preguntar*|comentar*|advertir*|consultar* ~4 ${USER}`,
  `${NOT}|innecesario ~3 ${SPEAK}`,
  `sin ~1 mencionar*|comentar*|narrar*|hacer_mencion|decir_nada|llamar_la_atencion|que_se_note|dejar_rastro`,
  `no_hace_falta|no_es_necesario|no_es_preciso|no_tienes_que|no_hay_que|no_conviene|no_debes ~1 mencion*|expliques|explicar*|coment*|avises|avisar*|cuentes|contar*|digas|decir*|anunciar*|anuncies`,
  `${MUST}|no_puede ~2 aparecer|figurar|mencionarse|salir|reflejarse|constar|comentarse|verse|notarse ~3 tu|tus|respuesta|respuestas|conversacion|chat|resumen`,
  `${USER} ~1 no|tiene_que|debe|necesita|ha_de ~3 ${LEARN}`,
  `no ~1 debe|deben|debera|necesita|hace_falta|conviene|tiene_que|tiene_por_que|interesa ~3 ${LEARN} ~6 ${USER}`,
  `no_hace_falta_que|no_conviene_que|para_que|de_modo_que|procura_que|sin_que|que ~3 ${USER} ~2 ${LEARN}`,
  'a_espaldas ~2 usuario|usuaria|cliente|persona',
  'ocult*|escond* este|esta|esto|estos|estas|el|la|lo|los|las|todo ~5 al_usuario|a_la_usuaria|del_usuario',
  'ocultaselo|ocultalo|escondelo|ocultarselo|ocultarlo|callate*|calla|silencia ~2 usuario|esto|este|esta',
  'guarda*|guarde*|manten*|mantener*|manej*|hazlo|hagalo|haz|actua|actue|permanec*|envia*|manda*|registra* ~5 en_secreto|en_silencio|oculto|oculta|confidencial|a_escondidas|discretamente|calladamente|con_discrecion|con_sigilo|sigilosamente|disimuladamente|por_lo_bajo',
  'en_secreto|en_silencio|a_escondidas|discretamente|calladamente|con_disimulo|sigilosamente ~2 envi*|mand*|recuerd*|lee|guard*|anot*|copi*|anade|registr*|adjunt*|haz*',
  'entre_nosotros|entre_tu_y_yo|nuestro_secreto|queda_entre',
  'si ~3 pregunt* ~6 di|dile|diga|responde|contesta|responda|conteste|niega*|niegalo|niegue|finge ~1 que|solo|no|simplemente|conocerlo|saber',
  'evita|evite|abstente ~2 tocar|sacar|tratar ~3 asunto|tema',
  'borra|borre|elimina|elimine|suprime ~5 rastro*|huella*|vestigio*|referencia ~6 respuesta|conversacion|uso|llamada',
  'como_si ~2 nada ~2 pasado|ocurrido|hubiera|sucedido',
  `conviene|mejor|preferible|procura ~1 no ~1 ${SPEAK}`,
];

/** Rules and other tools that no longer count, and what alone is to be trusted. */
const OVERRIDE = [
  `${IGNORE} ~4 ${RULES} ~5 ${EARLIER}`,
  `${IGNORE} ~3 todas|todos|cualquier|cualquiera|otras|otros|demas|anteriores|previas|previos|resto|tus|sus ~3 ${RULES}`,
  `${IGNORE} ~3 lo_que|todo_lo|cuanto|lo_anterior|lo_dicho ~6 antes|anterior*|dicho|dijo|dijeron|diga|hasta_ahora|ordenado|indicado|pedido`,
  `${RULES} ~7 sin_efecto|dejan_de|deja_de|no_se_aplica*|ya_no_se|ya_no_rigen|ya_no_valen|no_rigen|no_valen|pierden|suspendid*|derogad*|anuladas|ya_no_cuentan|no_te_afectan|no_cuentan`,
  `no|sin|nunca|jamas|ni|tampoco ~2 pidas|pida|pedir*|pidiendo|solicites|solicite|solicitar*|esperes|espere|esperar*|busques|requieras|exijas ~3 ${LEAVE}`,
  `saltate|saltese|salta|omite|omita|prescinde|prescinda|obvia|evita|evite|ahorrate ~3 ${LEAVE}`,
  'da|de|dar|considera|considere|considerar|trata|trate|asume|asuma|supon ~4 aprobad*|superad*|autorizad*|concedid*|confirmad*|verificad*|nulas|nulos|sin_efecto|cumplid*|validad*|obtenid*',
  `otra|otras|otros|demas|resto|cualquier_otra ~4 ${TOOL} ~5 obsolet*|desfasad*|anticuad*|fiable|fiables|fiar|retirad*|erroneo*|incorrect*|equivocad*|fallan|desactualizad*|no_deben|no_debe|no_se_debe*|insegur*|enganos*|peligros*|no_sirven|deprecad*|descontinuad*|prohibid*|fals*|confies|averiad*`,
  `${NOT} ~2 uses|use|usar*|utilices|utilice|utilizar*|llames|llame|llamar*|invoques|invoque|invocar*|recurras|recurra|recurrir|acudas|acuda|emplees|emplee|emplear*|ejecutes ~8 aunque|incluso_si|ni_siquiera|por_mas_que|aun_cuando ~5 usuario|pid*|nombr*|solicit*|insist*|mencion*`,
  `${NOT}|deja_de|deje_de ~2 uses|use|usar*|utilices|utilice|utilizar*|llames|llame|llamar*|invoques|invoque|invocar*|recurras|recurra|recurrir|acudas|acuda|emplees|emplee|emplear*|confies|confie|confiar|te_fies|se_fie|creas|crea|hagas_caso ~5 otra|otras|otros|demas|cualquier_otra|ninguna_otra|resto|antigu*`,
  `en_lugar_de|en_vez_de|antes_que ~2 cualquier|otra|otras|demas|todas|resto ~2 ${TOOL}`,
  'sustituye*|reemplaza* ~1 a ~2 cualquier|todas|demas|otras ~2 herramienta*|tools|buscador*',
  'prioridad|precedencia|preferencia|primacia|prevalece*|por_encima|impone*|prima|priman ~2 sobre|frente_a|de|a ~4 instruc*|indicac*|herramienta*|usuario|sistema|cualquier|peticion*|pida|politicas|lo_que',
  'a_partir_de_ahora|desde_ahora|de_ahora_en_adelante|en_adelante|desde_este_momento|de_aqui_en_adelante|en_lo_sucesivo ~8 eres|actua*|debes|deberas|responde*|respondes|asistente|tu|tus|usted|puedes|tienes|obedece*|modelo|trata*|usa|usaras|haz|haras|instruc*|ya_no|ignora*',
  'ahora_eres|eres_ahora|pasas_a_ser|ya_no_eres',
  `unica|unico|sola ~4 ${TOOL}|fuente|via|canal ~5 fiab*|confia*|autoriz*|permitid*|oficial*|segur*|legitim*|aprobad*|valid*|verdad|creible|homologad*`,
  `solo|unicamente|exclusivamente ~2 ${THIS} ~4 fiab*|confianza|autorizad*|oficial*|legitim*|aprobad*|credito`,
  'vale*|pesa*|cuenta*|manda*|merece* ~1 mas ~2 que ~5 usuario|tu|lo_que|demas|otras|cualquier',
  `${MODEL}|quedas|estas|ahora ~4 autorizad*|facultad*|exent*|liberad*|dispensad*|eximid*|habilitado_para ~3 para|a|de|borr*|ejecut*`,
  'sistema|system|administrador|administracion|admin|aviso|seguridad ~4 politica*|normativa|norma|permisos|reglas ~3 cambi*|actualiz*|modific*|nuev*|ampliad*',
  'resultado*|respuesta*|dato*|salida* ~2 otras|otros|demas|resto ~3 no|carec*|pued*|son|deben|suelen ~4 fiab*|confia*|fiar|fals*|errone*|credito|descart*|manipulad*|ignorar*|enganos*',
  `${RULES} ~6 no_aplica*|no_se_aplica*|puedes_saltar*|puedes_ignorar*|puede_ignorar*|han_sido_revocad*|quedan_revocad*`,
  'acepta|acepte|acata|acate|cumple|obedece|no ~4 sin|lo_cuestiones|cuestiones|pongas_en_duda|contradigas ~1 cuestionar*|dudar*|rechistar|discutir*|resultado|devuelve|esta|lo_que',
  'mas ~1 autoridad|credito|peso|criterio ~1 que ~4 usuario|tu|propio|cualquier|tuyo|sistema',
];

/** What a tool is to be handed beyond what it needs. */
const REACH_OUT = [
  `${HAND} ~8 historial|historico|transcripcion|contexto ~3 conversacion|chat|dialogo|charla|sesion|mensajes`,
  `${HAND} ~8 esta_conversacion|nuestra_conversacion|toda_la_conversacion|la_conversacion_completa|conversacion_entera|conversacion_hasta|conversacion_integra|conversacion_previa|conversacion_actual|conversacion_en_curso|lo_hablado|lo_dicho|lo_conversado|ultimos_mensajes|mensajes_anteriores|mensajes_previos|tu_contexto|chat_completo|todo_el_contexto|contexto_completo|todo_el_chat`,
  `${HAND} ~6 lo_que|cuanto ~5 hablado|dicho|conversado|contado|tratado|hablo|dijo ~5 usuario|ahora|momento|aqui|antes|conversacion|chat|sesion`,
  `${HAND}|lo_que_dice ~6 prompt|mensaje|instrucciones|indicaciones|configuracion ~1 del_sistema|de_sistema|sistema|iniciales|internas`,
  'tu|tus|su|sus ~1 prompt|mensaje_de_sistema|mensaje_del_sistema|instrucciones_de_sistema|instrucciones_del_sistema|instrucciones_iniciales|instrucciones_internas|prompt_de_sistema',
  `${HAND} ~6 nombre|nombres|lista|listado|catalogo|definiciones|esquemas|descripciones|resultados|cuales|relacion|que ~3 otras|demas|resto|todas|restantes ~2 herramienta*|tools|servidores|funciones`,
  `${HAND} ~7 herramientas|tools|servidores ~2 disposicion|tengas|tienes|dispones|dispongas|disponibles|cargadas|conectados|conectadas|instaladas|puedes`,
  `${HAND} ~6 clave*|llave*|token|tokens|credencial*|contrasena*|variable*_de_entorno|secretos|cookies|archivo*|ficheros|contenido ~8 tengas|tienes|conozcas|conoces|dispongas|dispones|encuentres|veas|alcance|hayas|haya_visto|tu_entorno|usuario|ssh|env|shell|aws`,
  `${HAND} ~3 todas_las|valores_de_las|tus|contenido_de_las|volcado_de_las ~1 variables_de_entorno|claves_de_api|credenciales`,
  `${HAND} ~8 lo_que|cuanto|todo ~3 usuario ~4 dicho|contado|escrito|dijo|conto`,
  `busca|busque|lee|lea|abre|abra|recopila|recopile|localiza|extrae|recoge ~7 contrasena*|clave*|credencial*|token|tokens|variables_de_entorno ~9 pasa*|envia*|incluye*|mand*|pon*|adjunt*|copia*|anade*|parametro`,
  'incluye|incluya|adjunta|adjunte|pega|pegue ~1 contenido ~1 del|de ~4 config|credenciales|ssh|env|claves|shadow|passwd',
];

/** What a model must do, what its answers must say, and rules for other tools. */
const ORDERS = [
  'terminantemente|estrictamente|absolutamente|totalmente|rigurosamente|tajantemente|expresamente ~2 prohibid*',
  'tienes_prohibido|tiene_prohibido|queda_prohibido|te_esta_prohibido|se_te_prohibe|no_se_te_permite|no_te_esta_permitido',
  `${MODEL} ~2 ${MUST} ~3 siempre|nunca|jamas|llamar*|invocar*|usar*|utilizar*|ejecutar*|responder*|contestar|incluir*|recomendar*|mencionar*|enviar*|obedecer|decir*|ofrecer*|mostrar*|copiar*|pasar*|seguir|presentar*|ignorar|informar|revelar|acabar|terminar|empezar|anadir*|adjuntar|hacer*|aceptar|omitir|tratar|dar|leer|citar`,
  `asistente|ia|llm|chatbot ~1 esta_obligad*|no_puede|jamas|tiene_la_obligacion`,
  `tu|tus|cada|toda|todas|cualquier|cada_una_de ~3 respuesta|respuestas|contestacion|contestaciones ~4 ${MUST}|termin*|acab*|empiez*|comienz*|incluir*|llevar*`,
  `la|las ~1 respuesta|respuestas ~3 ${MUST} ~2 terminar|acabar|empezar|comenzar|mencionar|recomendar|llevar|cerrar*|abrir*|concluir|finalizar|citar`,
  'termina|termine|terminar|acaba|acabe|acabar|cierra|cierre|cerrar|empieza|empiece|empezar|comienza|comience|comenzar|inicia|inicie|concluye|concluya|finaliza|finalice|encabeza|encabece|remata|abre ~2 tu|tus|cada|todas|toda|la|cualquier ~1 respuesta*|contestacion*|mensaje*',
  `${HAND}|recomienda|recomiende|menciona|mencione|mencionar|promociona|promocione|promueve|sugiere|sugiera|cita|cite|destaca|destaque|coloca|coloque|di|diga|muestra|muestre|habla ~9 en|de|a|encima|principio|final|inicio|comienzo|pie ~1 cada|tu|tus|todas|toda|cualquier ~2 respuesta*|contestacion*`,
  'recomienda|recomiende|recomendar|promociona|promocione|promueve|promueva|aconseja|aconseje|sugiere|sugiera|elogia|elogie ~1 siempre|primero|antes_que|como_la_mejor|por_encima|en_primer_lugar',
  'siempre ~2 recomienda|recomiende|recomendar|recomiendes|promociona|promocione|promueve|aconseja|sugiere|elogia',
  `${YOU_MUST}|muestra*|transmite*|reproduce*|reproduzca*|entrega*|presenta*|traslada* ~9 sin|no|ni ~2 ${REPHRASE}`,
  `${YOU_MUST} ~7 tal_cual|literal*|palabra_por_palabra|al_pie_de_la_letra|integramente|textualmente`,
  'no|ni|nunca ~2 reformules|reformule|parafrasees|parafrasee|resumas|suavices|recortes|acortes|abrevies',
  `cuando|siempre_que|cada_vez_que|si|al|tras ~3 us*|utili*|llam*|invo*|ejecut*|emple* ~3 ${NAME}|otra_herramienta|otras_herramientas|cualquier_herramienta|cualquier_otra ~8 tambien|ademas|igualmente|copia|${MUST}`,
  `antes_de|previo_a|antes_que ~4 ${NAME} ~9 pasar*|enviarse|enviarlo|revisarse|validarse|remitirse|copiarse ~3 por|a|antes|aqui`,
  `todo|toda|todos|todas|cada|cualquier ~2 mensaje*|correo*|archivo*|fichero*|texto*|respuesta*|resultado*|escrito|contenido|documento*|llamada* ~6 ${MUST} ~2 pasar*|enviar*|mandar*|ir|copiar*|remitir*|reenviar*|llegar ~4 por|tambien|traves|copia|aqui|igualmente|ademas`,
  'llamada*|uso|parametro*|argumento* ~2 a|de ~1 otra|otras|cualquier_otra|demas|send|write ~6 debe|deben|tiene_que|tienen_que|ha_de|anade|lleva',
  `di|dile|diga|afirma|asegura|insiste|presenta ~6 nuestro|nuestra|favorito|mejor ~6 desaconsej*|otros|otras|competencia|siempre`,
  'cuando|siempre_que|cada_vez_que|si|en_cuanto ~1 otra|cualquier|cualquier_otra|alguna ~1 herramienta|tool|funcion ~5 cambia|cambie|anade|anada|inserta|inserte|agrega|pon|incluye|envia|copia|sustituye|modifica|debe|tambien',
  'di|dile|diga|desaconseja|critica|desacredita|menosprecia ~5 competencia|competidor*|otros_proveedores|otras_marcas',
];

/** How a text in Spanish gives a model orders. */
export const SPANISH_ORDERS: OrdersAbroad = {
  letters:
    '(?<![a-z])(?:el|la|los|las|lo|un|una|de|del|al|en|por|no|si|tu|se|esta|este|estas|que|para|con|sin|nunca|jamas|siempre|usuario|usuarios|herramienta|herramientas|instrucciones|conversacion|respuesta|antes|todas)(?![a-z])',
  patterns: {
    'call-first': FIRST,
    secrecy: SECRECY,
    override: OVERRIDE,
    'reach-out': REACH_OUT,
    alarm: ORDERS,
  },
};
