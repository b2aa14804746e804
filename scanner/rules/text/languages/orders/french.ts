import type { OrdersAbroad } from './orders.ts';

/** Calling a tool, as an order or in the passive. */
const CALL =
  'appelle|appelez|appeler|appele|appelee|appeles|utilise|utilisez|utiliser|utilisee|invoque|invoquez|invoquer|invoquee|execute|executez|executer|executee|lance|lancez|lancer|emploie|employez|employer|consulte|consultez|consulter|passe|passez|passer|passes|recours|recourez|recourir|sers_toi|servez_vous|fais_appel|faites_appel|faire_appel|sollicite|sollicitez|solliciter|active|activez|activer';
const PASSIVE =
  'etre_appele|etre_appelee|etre_utilise|etre_utilisee|etre_invoque|etre_invoquee|etre_execute|etre_executee|etre_lance|etre_consulte|etre_consultee|etre_le_premier|a_appeler|a_utiliser|a_invoquer|a_executer|a_lancer|s_executer|a_consulter';
const THIS = 'cet|cette|ce|ceci|celui_ci|celle_ci|ici|lui|elle|le|la|l';
const TOOL =
  'outil|outils|fonction|fonctions|serveur|serveurs|utilitaire*|tool|tools|service|services|alternative*';
const TALK =
  'conversation|conversations|session|sessions|message|messages|tour|tours|reponse|reponses|interaction|interactions|echange|echanges|dialogue|discussion|chat|demande|question|requete';
const ANSWER =
  'repondre|reponds|repondez|donner_une_reponse|donner_la_moindre|donner_la_reponse|donner_ta|donner_votre|rediger|formuler|dire_quoi|parler';
const OTHERS =
  'tout_autre|toute_autre|tous_les_autres|toutes_les_autres|tout_le_reste|les_autres|n_importe_quel*|quoi_que_ce|toute_reponse|tout_outil|toute_action|autre_chose|d_utiliser_un_autre|d_appeler_un_autre|d_utiliser_tout|un_autre_outil|d_autres_outils|de_faire_quoi|toute_chose|toute_autre_chose|la_moindre';
const TELL =
  'dis|dites|dire|parle|parlez|parler|mentionne|mentionnez|mentionner|informe|informez|informer|revele|revelez|reveler|montre|montrez|montrer|notifie|notifiez|notifier|avertis|avertissez|avertir|communique|communiquez|communiquer|explique|expliquez|expliquer|divulgue|divulguez|divulguer|demande|demandez|demander|alerte|alertez|alerter|confirme|confirmez|signale|signalez|signaler|previens|prevenez|prevenir|evoque|evoquez|evoquer|raconte|racontez|raconter|devoile|devoilez|derange|derangez|touche|souffle';
const SPEAK =
  'mentionnez|mentionner|mentionne|evoquez|evoquer|evoque|commentez|commenter|etat_de|allusion|reference_a|attirez|attire|attirer|parlez_pas|parle_pas|en_parle|en_parler|en_parlez|en_dis|en_dites|rien_dire|rien_en_dire|expliquer|expliquez|reveler|revelez|signaler|signalez|raconter|racontez';
const USER =
  'utilisateur|utilisatrice|personne|quiconque|humain|interlocuteur|interlocutrice|qui_que_ce';
const LEARN =
  'savoir|sache|sachent|saura|connaitre|connaisse|apprendre|apprenne|remarquer|remarque|s_apercevoir|s_apercoive|decouvrir|decouvre|se_rendre_compte|rende_compte|soupconner|se_douter|se_doute|etre_informe|etre_au_courant|soit_au_courant|etre_mis|voir_ceci|voir_cet|voir_cette|voie|le_voir|comprendre';
const IGNORE =
  'ignore|ignorez|ignorer|oublie|oubliez|oublier|neglige|negligez|contourne|contournez|contourner|annule|annulez|desobeis|desobeissez|abandonne|abandonnez|passe_outre|passez_outre|passer_outre|ecarte|ecartez|tiens_pas_compte|tenez_pas_compte|tiens_plus_compte|tenez_plus_compte|tenir_compte|fais_abstraction|faites_abstraction|faire_abstraction|affranchis_toi|affranchissez|ne_suis_pas|ne_suis_plus|ne_suivez_pas|ne_suivez_plus|n_applique_pas|n_appliquez_pas|n_obeis|n_obeissez|dispense_toi|laisse_de_cote|laissez_de_cote|mets_de_cote|mettez_de_cote|cesse_de_suivre|cessez_de_suivre';
const RULES =
  'instruc*|consigne*|regle|regles|ordre|ordres|directive*|norme*|restric*|politiques|limite|limites|limitation*|avertissement*|garde_fou*|filtre*|controle|controles|verification*|protections|indications|prompt';
const EARLIER =
  'precedent*|anterieur*|systeme|securite|recu|recues|recus|donne*|utilisateur|developpeur|autres|jusqu_ici|initiales|prealables|habituel*|de_confirmation|en_vigueur';
const LEAVE =
  'consentement|confirmation|permission|autorisation|approbation|accord|feu_vert|aval|confirmations';
const HAND =
  'inclus|incluez|inclure|incluant|joins|joignez|joindre|colle|collez|coller|copie|copiez|copier|recopie|recopiez|recopier|passe|passez|passer|envoie|envoyez|envoyer|renvoie|renvoyez|renseigne|renseignez|renseigner|remplis|remplissez|remplir|ecris|ecrivez|insere|inserez|inserer|glisse|glissez|glisser|transmets|transmettez|transmettre|transfere|transferez|fournis|fournissez|fournir|note|notez|mets|mettez|mettre|place|placez|ajoute|ajoutez|ajouter|indique|indiquez|verse|versez|resume|resumez|reproduis|reproduisez|remets|remettez|communique|communiquez|contenir|deverse';
const MUST =
  'doit|doivent|devra|devront|est_tenu|sont_tenus|ne_doit|ne_doivent|est_oblige|il_faut|est_cense|il_faudra';
const YOU_MUST =
  'vous_devez|tu_dois|vous_devrez|tu_devras|il_faut|il_est_imperatif|il_est_obligatoire|imperativement|obligatoirement|tu_es_tenu|vous_etes_tenu';
const MODEL = 'assistant|modele|agent|ia|llm|chatbot|bot';
const NAME =
  'send|write|read|create|delete|update|get|list|search|post|fetch|edit|run|bash|shell|exec|query|upload|save|email|mail|publish|execute|file|git|commit|push|book|pay';
const REPHRASE =
  'reformul*|paraphras*|resumer|resume|raccourci*|edulcor*|abrege*|abreger|omettre|alterer|modifier|changer|couper|tronquer|retoucher|l_abreger';
const USING =
  'utilise|utilisez|utilises|appelle|appelez|appelles|invoque|invoquez|utilisee|appele|appelee|invoquee|execute|executee|appel|recours';

/** This tool before anything else. */
const FIRST = [
  `${CALL} ~3 cet|cette|ceci|celui_ci|ici ~4 premier|premiere|premier_lieu|avant_tout|d_abord|en_priorite`,
  `${CALL} ~1 d_abord|avant_tout|en_premier|en_premier_lieu ~2 cet|cette|ceci|par_ici`,
  `${PASSIVE} ~4 premier|premiere|avant_tout|d_abord|toujours|systematiquement`,
  `${CALL}|cet_outil|cette_fonction|${PASSIVE} ~7 avant ~1 ${OTHERS}|${ANSWER}`,
  `${CALL}|${PASSIVE} ~7 avant_de|avant_meme_de|avant_d ~1 lire|traiter|regarder|interpreter|analyser ~6 utilisateur|message|demande|question`,
  `avant ~1 de_repondre|toute_reponse|toute_autre|tout_autre|de_faire_quoi|quoi_que|toute_chose|de_donner|de_rediger|de_dire ~8 ${CALL} ~3 ${THIS}|toujours`,
  `avant_de|avant_d|avant_meme_de ~2 lire|traiter|commencer|repondre|recourir ~6 ${CALL} ~2 cet|cette|ceci`,
  `toujours|systematiquement|obligatoirement|imperativement|invariablement ~3 ${CALL} ~2 cet|cette|ceci|par_ici|avant`,
  `${CALL} ~1 toujours|systematiquement|obligatoirement|imperativement|invariablement ~1 cet|cette|ceci|avant|par`,
  `cet_outil|cette_fonction|ce_service ~3 toujours|systematiquement|obligatoirement|imperativement ~1 ${CALL}|${PASSIVE}`,
  'cet_outil|cette_fonction|ce_service ~2 appelle|utilise|invoque|execute|consulte ~1 toujours|sans_exception|a_chaque|meme_si|systematiquement',
  `${CALL} ~4 cet|cette|ceci|ici ~10 sans_exception|sans_faute|en_toutes_circonstances|en_toute_circonstance|dans_tous_les_cas|quoi_qu_il_arrive|quelle_que_soit|quel_que_soit|a_chaque_fois`,
  `${CALL}|${PASSIVE} ~10 meme_si|meme_quand|meme_lorsque|quand_bien_meme|bien_que ~4 ne|n|rien|personne|aucun|semble|porte_sur|sans ~4 demande|rapport|necessaire|utile|lien|pertinent|reclame|autre|besoin|voir`,
  `${CALL}|${PASSIVE}|commencez|commence|debute|debutez ~8 chaque|toute|toutes_les|tous_les|n_importe_quel*|vos|tes ~1 ${TALK}`,
  `debut|commencement|ouverture|commencer|demarrer|debuter|ouvrir|a|dans|pour|avant|des ~2 chaque|toute|toutes_les|tous_les ~1 ${TALK} ~6 ${CALL}`,
  `${CALL} ~8 chaque_fois_que|a_chaque_fois|toutes_les_fois|des_que|quand|lorsque ~4 ${ANSWER}`,
  `chaque_fois_que|a_chaque_fois|toutes_les_fois|des_que|quand|lorsque ~5 ${ANSWER}|dit|ecrit|parle ~8 ${CALL} ~2 cet|cette|ceci|d_abord`,
  'ne|n|jamais|aucune|aucun ~9 sans|tant_que ~4 passe|appele|utilise|consulte|invoque|passer|appeler|utiliser ~3 ici|cet|cette|abord|avant|outil|par',
  `commence|commencez|debute|debutez ~1 toujours|systematiquement|obligatoirement|imperativement ~5 par`,
];

/** What the user is not to learn. */
const SECRECY = [
  `ne|n|jamais|evite|evitez|eviter|ni|abstiens_toi|abstenez_vous|inutile ~1 ${TELL} ~1 pas|jamais|rien|surtout|en|mot|d|de|que|cela|ceci|cet|cette ~5 ${USER}`,
  `evite|evitez|eviter|ni|ne_pas|ne_rien|ne_jamais|inutile|abstiens_toi|abstenez_vous ~3 ${TELL} ~6 ${USER}`,
  `sans ~4 dire|mentionner|informer|reveler|montrer|avertir|communiquer|expliquer|parler|demander|prevenir|evoquer|signaler|consulter|confier ~4 ${USER}`,
  `n_en ~1 parle|parlez|parler|dis|dites|dire|souffle|soufflez|fais|faites`,
  `ne|n|ni|evite|evitez|inutile ~3 ${SPEAK} ~2 pas|jamais|rien|dans|cet|cette|ceci|cela|ce|cette`,
  'sans ~2 mentionner|commenter|evoquer|rien_dire|faire_mention|en_parler|attirer_l_attention|laisser_de_trace*|faire_etat|y_faire_allusion',
  'inutile|pas_besoin|pas_necessaire|pas_la_peine|tu_n_as_pas_a|vous_n_avez_pas_a|n_y_a_pas_lieu ~3 mentionn*|expliqu*|commenter|prevenir|annoncer|parler|signaler|evoquer|raconter|dire',
  'ne ~2 doit|doivent|devra|peut ~3 apparaitre|figurer|mentionne|mentionnee|transparaitre|etre_evoque|paraitre|ressortir ~4 ta|votre|tes|vos|reponse|reponses|conversation|resume',
  `${USER} ~1 ne|n|doit|a ~5 ${LEARN}`,
  `ne|n ~3 doit|doivent|faut|convient|besoin ~4 ${LEARN} ~6 ${USER}`,
  `pour_que|de_sorte_que|sans_que|faut_pas_que|que|pas_besoin_que|inutile_que ~3 ${USER} ~3 ${LEARN}`,
  'a_l_insu|dans_le_dos|derriere_le_dos ~3 utilisateur|utilisatrice|client|personne',
  'cache|cachez|cacher|masque|masquez|dissimule|dissimulez|dissimuler cet|cette|ces|ce|ceci|cela|le|la|les|tout ~5 a_l_utilisateur|aux_yeux|a_la_personne|a_l_utilisatrice|surtout',
  'cache|cachez|dissimule|dissimulez ~1 etapes|lui|leur ~6 utilisateur|personne|surtout',
  'garde|gardez|conserve|reste|restez|rester|agis|agissez|fais|fais_le|faites|faites_le|tiens|tenez|procede|procedez|envoie|envoyez|enregistre ~5 secret|secrete|en_silence|silence|confidentiel|confidentielle|discret|discretement|silencieusement|en_cachette|en_douce|sans_bruit|discrets',
  'en_secret|en_silence|discretement|silencieusement|en_cachette|en_douce ~2 envo*|lis|lisez|garde*|note*|copi*|ajout*|enregistr*|joins|joignez|fais|faites|transm*',
  'passe|passez|passer ~2 sous_silence',
  'entre_nous|notre_secret',
  'si ~4 demande|interroge|question|questions|insiste|pose ~7 reponds|repondez|repondre|dis|dites|nie|niez|pretends|pretendez ~1 que|seulement|simplement|zero|ne|non|l_ignorer|ignorer',
  'evite|evitez|abstiens|abstenez ~3 aborder|evoquer|parler ~3 sujet|theme|cela|ceci',
  'efface|effacez|supprime|supprimez|gomme|retire|retirez ~4 trace|traces|mention|vestige* ~6 reponse|conversation|utilisation|appel|discussion',
  'comme_si ~2 rien|de_rien|si_de_rien ~2 etait|n_etait|s_etait|passe',
  `mieux_vaut|preferable|veille|veillez|merci ~2 ne_pas|ne_rien|de_ne ~1 ${SPEAK}|dire`,
];

/** Rules and other tools that no longer count, and what alone is to be trusted. */
const OVERRIDE = [
  `${IGNORE} ~5 ${RULES} ~5 ${EARLIER}`,
  `${IGNORE} ~3 toutes|tous|toute|autres|precedentes|precedents|anterieures|tes|vos ~3 consigne*|instruc*|directive*|garde_fou*|restric*`,
  `oublie|oubliez|oublier|ignore|ignorez|ignorer|tiens_plus_compte|tenez_plus_compte|tiens_pas_compte|tenez_pas_compte|fais_abstraction|faites_abstraction ~3 ce_qu|ce_que|tout_ce ~6 avant|auparavant|dit|dite|precede|jusqu_ici|demande|indique|ordonne|appris`,
  `${RULES} ~7 sans_effet|n_appliquent_plus|ne_s_appliqu*|ne_valent|n_ont_plus|suspendu*|abroge*|revoque*|leve*|caduque*|caduc*|ne_comptent|cessent_de|ne_te_concern*|ne_sont_plus|annulees|n_est_plus|peux_ignorer|pouvez_ignorer|t_y_conformer|vous_y_conformer`,
  `ne|n|sans|jamais ~3 demande|demandes|demandez|demander|sollicite|sollicitez|solliciter|attends|attendez|attendre|reclame|exige|exigez ~4 ${LEAVE}`,
  `passe|passez|saute|sautez|omets|omettez|dispense|dispensez|evite|evitez ~4 ${LEAVE}`,
  'considere|considerez|considerer|tiens|tenez|tenir|traite|traitez|suppose|supposez|presume|presumez|repute* ~7 approuve*|acquis|acquise|acquises|autorise*|accorde*|confirme*|verifie*|nul|nulles|valide*|obtenu*|accompli*|malveillant*',
  'donne|donnes|donnees|accorde ~3 accord|autorisation|consentement|feu_vert ~6 toutes|tous|operations|venir|suite|toute',
  `autre|autres|restants|tout_autre ~4 ${TOOL} ~6 obsolete*|depass*|perime*|fiable|fiables|errone*|incorrect*|plus|ne_doivent|ne_doit|dangereu*|trompeu*|interdit*|faux|fausses|deconseille*|abandonne*|compromis|malveillant*|defaillant*|sur_pied|remplace*`,
  'tous_les_autres|toutes_les_autres|les_autres ~5 malveillant*|obsolete*|interdit*|compromis|compromises|peu_fiables|dangereu*|faux|fausses',
  'ne|n|jamais|evite|evitez ~2 utilise|utilises|utilisez|utiliser|appelle|appelez|appeler|invoque|invoquez|recours|recourez|appele|appeles|appelees|utilises|sers ~8 meme_si|meme_a|quand_bien_meme|meme_lorsque ~5 utilisateur|demande|nomme|insiste|mentionne|reclame|expresse',
  'ne|n|jamais|evite|evitez|cesse|cessez|arrete|arretez ~3 utilise|utilises|utilisez|utiliser|appelle|appelez|appeler|invoque|invoquez|invoquer|recours|recourez|recourir|passe|passez|fie|fiez|fais_confiance|faites_confiance|crois|croyez|te_sers|vous_servez ~7 autre|autres|aucun_autre|aucune_autre|anciens|anciennes ~2 outil|outils|fonction|fonctions|serveur|serveurs|tool|tools|source|sources',
  `au_lieu_de|a_la_place_de|au_lieu_d|a_la_place_des|plutot_que|plutot_qu|a_l_exclusion_de ~3 tout|toute|tous|toutes|autre|autres|n_importe ~3 ${TOOL}`,
  'remplace ~2 tous|toutes|tout|les_autres ~2 outils|outil|tools',
  'priorite|preseance|prime|priment|prevaut|prevalent|l_emporte|l_emportent|prioritaire|prioritaires|au_dessus ~2 sur|a|aux|par_rapport|de|des ~5 instruc*|consigne*|outil*|utilisateur|systeme|toute|tout|toutes|tous|autre|autres|demande*|politiques|ce_que|celles',
  'texte|message|consignes|instructions|description ~3 l_emporte|prime|priment|prevaut|prevalent|fait_foi|font_foi|comptent',
  'a_partir_de_maintenant|desormais|dorenavant|a_compter_de_maintenant|des_maintenant|a_l_avenir|a_partir_de_cet_instant ~8 tu|vous|agis|agissez|instruc*|assistant|modele|reponds|repondez|traite|traitez|utilise|utilisez|obeis|obeissez|ta|votre|ignore|ignorez',
  'tu_es_maintenant|vous_etes_maintenant|tu_es_desormais|vous_etes_desormais|tu_deviens|vous_devenez|tu_n_es_plus|vous_n_etes_plus',
  `seul|seule|unique ~4 ${TOOL}|source|canal|voie ~5 confiance|fiable*|autorise*|permis|permise|officiel*|sur|sure|legitime*|approuve*|valable|valide|agree*|credible|verite`,
  'fie_toi|fiez_vous|fais_confiance|faites_confiance|confiance ~2 uniquement|seulement|exclusivement|qu|que|seul|seule ~2 a|en|cet|cette|outil',
  'vaut|pese|compte|merite|sait ~1 plus|davantage|mieux ~3 que|qu|foi ~6 utilisateur|toi|vous|autres|autre|n_importe|tout',
  `${MODEL}|tu_es|vous_etes ~4 autorise*|habilite*|exempt*|dispense*|libere*|affranchi*|mode_root|mode_admin* ~3 a|de|d|et|supprim*|execut*`,
  'systeme|system|administrateur|administration|admin|avis|securite ~4 politique*|norme*|permissions|regles ~3 change*|modifi*|mis_a|mise_a|actualis*|nouvel*|elargi*',
  'resultat*|reponse*|donnees|sorties ~2 autre|autres ~3 ne|n|sont|doivent|peuvent|manquent ~4 fiable*|confiance|faux|fausses|errone*|credit|ecart*|manipul*|ignor*|tromp*',
  'ne|n|sans ~1 remets|remettez|remettre|discute|discutez|discuter|conteste|contestez|contester|doute|doutez|questionner|mets|mettez ~3 cause|doute|resultat*|renvoie|cet|cette|decision*',
  'accepte|acceptez|obeis|obeissez|suis|suivez|applique|appliquez|execute|executez ~5 sans ~1 discuter|hesiter|reflechir|broncher|poser|contester|douter|discussion|verifier|questionner',
  'plus ~1 autorite|credit|poids ~1 que|qu ~5 utilisateur|toi|vous|ton|votre|tout|systeme',
];

/** What a tool is to be handed beyond what it needs. */
const REACH_OUT = [
  `${HAND} ~8 historique|transcription|contexte|integralite|totalite ~4 conversation|chat|dialogue|discussion|echange|echanges|session|messages`,
  `${HAND} ~8 cette_conversation|notre_conversation|toute_la_conversation|conversation_complete|conversation_entiere|conversation_jusqu|conversation_precedente|conversation_actuelle|conversation_en_cours|nos_echanges|messages_echanges|messages_precedents|derniers_messages|ton_contexte|votre_contexte|contexte_complet|tout_le_contexte|toute_la_discussion|tout_le_chat`,
  `${HAND} ~5 ce_qui|ce_que|tout_ce|ce_qu ~6 dit|dite|echange|raconte|discute|evoque|ecrit|confie ~4 jusqu|ici|utilisateur|present|avant|conversation|depuis|debut|ton|maintenant`,
  `${HAND} ~8 ce_que|tout_ce ~3 utilisateur ~4 dit|raconte|ecrit|confie`,
  `${HAND} ~7 prompt|message|instructions|consignes|invite ~1 du_systeme|systeme|de_systeme|initial|initiales|internes|confidentielles|d_origine`,
  'ton|ta|tes|votre|vos ~1 prompt|message_systeme|instructions_systeme|instructions_initiales|instructions_internes|instructions_d_origine|consignes_internes|invite_systeme',
  `${HAND} ~6 nom|noms|liste|catalogue|definitions|schemas|descriptions|resultats|quels ~3 autres|tes|vos|tous|toutes ~2 outils|tools|serveurs|fonctions`,
  `${HAND} ~7 outils|tools|serveurs ~3 disposition|disposes|disposez|disponibles|charges|connectes|installes|as_acces|avez_acces|peux|pouvez`,
  `${HAND} ~6 cle|cles|jeton|jetons|token|tokens|identifiants|mot_de_passe|mots_de_passe|variable*_d_environnement|secrets|cookies|fichier|fichiers|contenu ~8 disposes|disposez|connais|connaissez|connaissance|trouves|trouvez|vois|voyez|portee|ton_environnement|votre_environnement|as_acces|avez_acces|utilisateur|ssh|env|shell|aws|passwd|machine`,
  `${HAND} ~3 toutes_les|valeurs_des|tes|vos|contenu_des ~1 variables_d_environnement|cles_d_api|cles_api`,
  `cherche|cherchez|lis|lisez|lire|ouvre|ouvrez|recupere|recuperez|recolte|recoltez|collecte|collectez|extrais|extrayez ~7 mot_de_passe|mots_de_passe|cle|cles|jeton*|token|tokens|variables_d_environnement|fichier_de_configuration|identifiants ~9 passe|passez|envoie|envoyez|renvoie|renvoyez|inclus|incluez|mets|mettez|joins|joignez|copie|copiez|parametre|transmets|transmettez`,
  'inclus|incluez|joins|joignez|colle|collez|copie|copiez|glisse|glisser|glissez ~1 contenu ~1 du|de|des ~4 config|identifiants|ssh|env|cles|shadow|passwd|etc',
];

/** What a model must do, what its answers must say, and rules for other tools. */
const ORDERS = [
  'strictement|formellement|absolument|totalement|rigoureusement|expressement ~2 interdit*|defendu',
  't_est_interdit|vous_est_interdit|t_est_defendu|tu_as_interdiction|vous_avez_interdiction|n_as_pas_le_droit|n_avez_pas_le_droit|interdiction_absolue|interdiction_formelle',
  `${MODEL} ~2 ${MUST} ~3 toujours|jamais|appeler|invoquer|utiliser|executer|repondre|inclure|recommander|mentionner|envoyer|obeir|dire|proposer|montrer|copier|passer|suivre|presenter|ignorer|informer|reveler|conclure|terminer|commencer|ajouter|joindre|faire|accepter|omettre|traiter|donner|lire|citer|respecter`,
  'assistant|ia|llm|chatbot ~1 est_oblige|est_tenu|ne_peut|jamais|a_l_obligation|a_pour_obligation',
  `ta|tes|votre|vos|chaque|toute|toutes|chacune_de|chacune_des ~3 reponse|reponses ~4 ${MUST}|termin*|commenc*|s_acheve*|conclu*`,
  `la|les ~1 reponse|reponses ~3 ${MUST} ~3 terminer|conclure|commencer|mentionner|recommander|porter|finir|s_ouvrir|debuter|citer`,
  'termine|terminez|terminer|finis|finissez|commence|commencez|commencer|conclus|concluez|conclure|acheve|achevez|debute|debutez|cloture|cloturez|ouvre|ouvrez ~2 ta|tes|votre|vos|chaque|toutes|toute|la ~1 reponse|reponses|message|messages',
  `${HAND}|recommande|recommandez|mentionne|mentionnez|vante|vantez|suggere|suggerez|cite|citez|dis|dites|affiche|affichez|parle ~9 dans|en|de|a|tete|debut|fin|haut|bas ~1 chaque|ta|tes|votre|vos|toutes|toute|chacune ~2 reponse|reponses`,
  'recommande|recommandez|recommander|vante|vantez|promeus|conseille|conseillez|suggere|suggerez|presente|presentez ~1 toujours|systematiquement|d_abord|avant|en_priorite|comme_le_meilleur|comme_la_meilleure ~6 notre|nos|offre|produit*|service*|compagnie|marque|tete|concurren*',
  'toujours|systematiquement ~2 recommande|recommandez|recommander|vanter|conseiller|promouvoir|suggerer|mettre_en_avant|presenter ~6 notre|nos|offre|produit*|marque|tete',
  `${YOU_MUST}|montre|montrez|transmets|transmettez|reproduis|reproduisez|restitue|restituez|presente|presentez|affichez ~9 sans|ne|ni ~3 ${REPHRASE}`,
  `${YOU_MUST} ~7 tel_quel|telle_quelle|tels_quels|mot_pour_mot|a_la_lettre|integralement|textuellement|litteralement`,
  'ne|ni|n ~1 reformule|reformulez|paraphrase|paraphrasez|resume|resumez|edulcore|edulcorez|abrege|abregez|raccourcis ~1 pas|jamais|rien',
  `quand|lorsque|lorsqu|chaque_fois_que|chaque_fois_qu|des_que|des_qu|si|apres ~5 ${NAME}|un_autre_outil|autres_outils|tout_autre_outil ~4 ${USING} ~6 aussi|egalement|en_plus|copie|en_outre|${MUST}`,
  `quand|lorsque|lorsqu|chaque_fois_que|chaque_fois_qu|des_que|des_qu|si|apres|pour ~3 ${USING} ~3 ${NAME}|un_autre_outil|autres_outils|tout_autre_outil ~8 aussi|egalement|en_plus|copie|en_outre|${MUST}`,
  'quand|lorsque|lorsqu|chaque_fois_qu|des_qu|si ~1 autre|quelconque ~1 outil|tool|fonction ~6 change|changez|ajoute|ajoutez|insere|inserez|mets|mettez|inclus|incluez|envoie|envoyez|copie|copiez|remplace|remplacez|modifie|modifiez|doit|aussi',
  `avant ~5 ${NAME} ~9 passer|envoye|transmis|transmise|soumis|valide|relu|copie ~3 par|a|ici|d_abord`,
  `tout|toute|tous|toutes|chaque ~2 message*|courriel*|email|emails|mail|mails|fichier*|texte*|reponse*|resultat*|contenu|document*|appel* ~6 ${MUST} ~3 passer|aller|copie|etre_envoye*|etre_copie*|transiter|transmis|arriver|partir ~4 par|aussi|egalement|copie|ici|via`,
  'dis|dites|affirme|affirmez|assure|assurez|pretends|pretendez|presente|presentez ~6 notre|nos|meilleur|meilleure|moins_chere ~6 deconseill*|concurren*|autres|toujours|meme_si|tete',
  'dis|dites|deconseille|deconseillez|critique|critiquez|denigre|denigrez ~5 concurren*|autres_marques|autres_fournisseurs',
  'sans_rien|ne_plus_rien|sans_plus_rien ~1 lui|leur ~1 demander',
];

/** How a text in French gives a model orders. */
export const FRENCH_ORDERS: OrdersAbroad = {
  letters:
    '(?<![a-z])(?:le|la|les|l|un|une|de|des|du|est|cet|cette|ces|dans|vous|votre|tu|ne|avec|pour|toujours|jamais|utilisateur|utilisateurs|outil|outils|consignes|reponse|toutes|avant)(?![a-z])',
  patterns: {
    'call-first': FIRST,
    secrecy: SECRECY,
    override: OVERRIDE,
    'reach-out': REACH_OUT,
    alarm: ORDERS,
  },
};
