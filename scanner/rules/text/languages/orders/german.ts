import type { OrdersAbroad } from './orders.ts';

const TOOL =
  'werkzeug|werkzeuge|werkzeugs|werkzeugen|*werkzeuge|*werkzeugen|tool|tools|*tools|funktion|funktionen|dienst|dienste|server|servern|methode|methoden|schnittstelle|quelle|quellen|helfer';
const THIS = 'dieses|diese|diesem|dieser|diesen|das_hier|hier|hierher|hieruber|hierdurch';
const USER =
  'benutzer|benutzern|benutzers|benutzerin|nutzer|nutzern|nutzers|nutzerin|anwender|anwendern|anwenders|user|users|mensch|menschen|kunde|kunden|auftraggeber|gegenuber|gesprachspartner|person|personen|niemand|niemandem|niemanden|jemand|jemandem|jemanden|keiner|keinem';
const ANSWER =
  'antwort|antworten|ruckmeldung|zusammenfassung|ausgabe|text|bericht|nachricht|endergebnis|schlusswort|fazit|erklarung|chat|gesprach';
const TALK =
  'gesprach|gesprachs|gesprache|unterhaltung|unterhaltungen|sitzung|sitzungen|session|nachricht|nachrichten|antwort|antworten|konversation|konversationen|runde|chat|chats|chatsitzung|dialog|dialogs|anfrage|anfragen|frage|fragen|eingabe|benutzeranfrage|nutzeranfrage|nutzereingabe|benutzernachricht|aufgabe|aufgaben|mal';
const CALL =
  'ruf|rufe|rufen|rufst|benutzt_du|nutzt_du|verwendest|startest|aufrufen|aufzurufen|aufgerufen|aufruf|nutz|nutze|nutzen|benutze|benutzen|verwende|verwenden|verwendet|genutzt|benutzt|fuhr|fuhre|fuhren|ausfuhren|auszufuhren|ausgefuhrt|starte|starten|gestartet|zu_starten|einsetzen|einzusetzen|eingesetzt|zum_einsatz|konsultiere|konsultieren|befrage|befragen|geh|gehe|gehen|wende|wenden|greif|greife|zugreifen|lass|lasse|laufen|lauft|kommt|heranziehen|heranzuziehen|anfragen|abfragen|abzufragen|dran|reihe';
const EVERY =
  'jede|jeder|jedem|jeden|jedes|jeglicher|jeglichem|allen|alle|allem|aller|samtlichen|samtliche|samtlicher';
const NOT =
  'nicht|nichts|nie|niemals|kein|keine|keinen|keinem|keiner|keinerlei|keinesfalls|keineswegs|weder|nirgends|auf_keinen_fall|unter_keinen_umstanden';
const TELL =
  'sagen|zu_sagen|gesagt|erzahlen|zu_erzahlen|erzahlt|erwahnen|zu_erwahnen|erwahnt|mitteilen|mitzuteilen|mitgeteilt|informieren|zu_informieren|offenbaren|offenlegen|offengelegt|offenzulegen|verraten|preisgeben|preisgegeben|preiszugeben|erklaren|zu_erklaren|erlautern|zu_erlautern|hinweisen|hinzuweisen|hingewiesen|aufmerksam|berichten|zu_berichten|kommentieren|zu_kommentieren|thematisieren|zu_thematisieren|thematisiert|ansprechen|anzusprechen|angesprochen|ankundigen|anzukundigen|angekundigt|benachrichtigen|zu_benachrichtigen|einweihen|einzuweihen|eingeweiht|aufklaren|aufzuklaren|bescheid|verlieren|zu_verlieren|melden|zu_melden';
const TELL_IMP =
  'sag|sage|sagen_sie|erzahl|erzahle|erzahlen_sie|erwahn|erwahne|erwahnen_sie|teil|teile|teilen_sie|informier|informiere|informieren_sie|offenbare|offenbaren_sie|verrat|verrate|verraten_sie|erklar|erklare|erklaren_sie|erlautere|erlautern_sie|weis|weise|weisen_sie|berichte|berichten_sie|kommentiere|kommentieren_sie|thematisiere|thematisieren_sie|sprich|sprechen_sie|kundige|kundigen_sie|benachrichtige|benachrichtigen_sie|zeig|zeige|zeigen_sie|lass|lasse|lassen_sie|verlier|verliere|verlieren_sie|mach|mache|machen_sie|rede|reden_sie|schreib|schreibe|melde|melden_sie|leg|lege|nenne|nennen_sie|gib|geben_sie';
const RULES =
  'anweisung|anweisungen|instruktion|instruktionen|regel|regeln|vorgabe|vorgaben|richtlinie|richtlinien|befehl|befehle|befehlen|beschrankung|beschrankungen|einschrankung|einschrankungen|weisung|weisungen|vorschrift|vorschriften|systemanweisung*|systemvorgabe*|systemprompt*|systemregel*|sicherheitsregel*|sicherheitsvorgabe*|sicherheitsrichtlinie*|sicherheitshinweis*|sicherheitsvor*|sicherheitsanw*|sicherheitsmaßn*|sicherheitsbes*|warnungen|warnhinweise|grenzen|schranken|verbote|auftrage|schutzregeln|schutzvorgaben|schutzmaßnahmen|leitlinien|auflagen|prompts|limits';
const PRIOR =
  'bisherig*|vorherig*|fruher*|vorangegan*|vorangehe*|vorig*|vorhergeh*|andere|anderen|anderer|anderslautende*|ubrige|ubrigen|alle|allen|aller|samtliche|samtlichen|jegliche|sonstige|sonstigen|deine|deinen|deiner|ihre|ihren|ihrer|bestehende|bestehenden|zuvor|obige|obigen|ursprung*|alteren|altere|geltende|geltenden|gesetzte|gesetzten|erhaltene|erhaltenen|erteilte|erteilten|systemseit*';
const VOID =
  'hinfallig|ungultig|nichtig|gegenstandslos|aufgehoben|außer_kraft|ausser_kraft|gelten_nicht|gilt_nicht|gelten_hier_nicht|gelten_nicht_mehr|nicht_mehr|keine_gultigkeit|bedeutungslos|wirkungslos|obsolet|erledigt|unbeachtlich|verlieren|unwirksam|uberholt|nicht_gesagt|nicht_existent|nicht_bindend|aufzuheben|entfallen';
const CONSENT =
  'bestatigung|bestatigungen|zustimmung|erlaubnis|freigabe|freigaben|genehmigung|genehmigungen|einwilligung|einverstandnis|ruckfrage|ruckfragen|nachfrage|bestatigungsabfrage|bestatigungsfrage|sicherheitsabfrage|okay|ok';
const CHECK =
  'prufung|prufungen|prufschritt*|kontrolle|kontrollen|sicherheitsprufung*|sicherheitskontr*|sicherheitscheck*|sicherheitsabfra*|sicherheitsfilter*|bestatigungsdia*|berechtigungspr*|uberprufung|uberprufungen|validierung|validierungen|checks|schutzmechani*|schutzvorkehr*|inhaltsfilter|filter|richtlinienprufung';
const DONE =
  'erteilt|bestanden|erledigt|erfolgt|vorliegt|gegeben|abgeschlossen|genehmigt|eingeholt|erfullt|absolviert|durchgefuhrt|gewahrt|vorhanden|vorliegend';
const GIVE =
  'fug|fuge|fugen_sie|ubergib|ubergeben_sie|schick|schicke|schicken_sie|send|sende|senden_sie|kopier|kopiere|kopieren_sie|gib|geben_sie|ubermittle|ubermitteln_sie|hang|hange|hangen_sie|pack|packe|packen_sie|leg|lege|legen_sie|leit|leite|leiten_sie|trag|trage|tragen_sie|schreib|schreibe|schreiben_sie|liefere|liefern_sie|reich|reiche|reichen_sie|nimm|nehmen_sie|setz|setze|setzen_sie|full|fulle|fullen_sie|befulle|ubertrage|ubertragen_sie|liste|listen_sie|lies|lesen_sie|nenne|nennen_sie|stell|stelle|stellen_sie|hinterlege|hinterlegen_sie|ubernimm|erganze|erganzen_sie|bring|teil|teile|teilen_sie|lad|lade|laden_sie|fasse|fassen_sie';
const PUT =
  'einfugen|einzufugen|eingefugt|anhangen|anzuhangen|angehangt|mitschicken|mitzuschicken|mitgeschickt|mitsenden|mitzusenden|mitgesendet|beilegen|beizulegen|beifugen|beizufugen|beigefugt|ubergeben|zu_ubergeben|weitergeben|weiterzugeben|weiterleiten|weiterzuleiten|weitergeleitet|weiterzureichen|weiterreichen|ubermitteln|zu_ubermitteln|ubermittelt|angeben|anzugeben|mitgeben|mitzugeben|mitgegeben|eintragen|einzutragen|eingetragen|kopieren|zu_kopieren|hineinkopieren|hineinzukopieren|hineinkopiert|enthalten|zu_enthalten|ubertragen|zu_ubertragen|hinterlegen|zu_hinterlegen|ubernehmen|mitliefern|mitzuliefern|wiedergeben|wiederzugeben|auflisten|aufzulisten|aufzufuhren|auffuhren|mitgeliefert|befullen|zu_befullen|hinein|stehen|rein|gehoren|gehort';
const MUST =
  'muss|mussen|musst|soll|sollen|sollst|sollte|sollten|ist|sind|hat|haben|darf|durfen|darfst';
const TALKED =
  'gesprachsverlauf|gesprachsverlaufs|verlauf|unterhaltung|konversation|chatverlauf|chatverlaufs|chat|chats|gesprach|gesprachs|dialog|dialogs|transkript|chatprotokoll|gesprachsprotokoll|nachrichtenverlauf|kontext|kontexts|konversationsverlauf|gesprachskontext|dialogverlauf|wortwechsel|nachrichten';
const WHOLE =
  'gesamte|gesamten|ganze|ganzen|vollstandige|vollstandigen|komplette|kompletten|bisherige|bisherigen|bisher|alle|alles|samtliche|letzten|laufenden|laufende|aktuellen|dieser|diesem|dieses';
const PROMPT =
  'systemprompt|systemprompts|system_prompt|systemnachricht|systemnachrichten|systemanweisung|systemanweisungen|systemvorgaben|systeminstruktionen|startanweisungen|systembefehl|ursprunglichen_anweisungen|deine_anweisungen|deiner_anweisungen|ihre_anweisungen|eigenen_anweisungen|internen_anweisungen|deine_instruktionen|internen_vorgaben|deine_vorgaben';
const KEYS =
  'api_schlussel|api_keys|api_key|schlussel|schlusseln|private*_schlussel*|zugangsdaten|passworter|passwortern|passwort|passwortdatei|kennworter|token|tokens|zugriffstoken|umgebungsvariable|umgebungsvariablen|geheimnisse|ssh|env|ssh_schlussel|anmeldedaten|zugangsschlussel|credentials|secrets|konfigurationsdatei|id_rsa';

/** How a text in German gives a model orders. */
export const GERMAN_ORDERS: OrdersAbroad = {
  letters:
    '(?<![a-z])(?:der|das|den|dem|ein|einen|eine|dieses|diese|diesem|nicht|nichts|kein|keine|nie|niemals|immer|zuerst|benutzer|nutzer|anwender|werkzeug|werkzeuge|anweisungen|antwort|alle|vor|jede|jeder|jeden|ohne|und|ist|sind|was|alles|als|dass|dir|du|in|im|bei|zu|wenn|mit)(?![a-z])',
  patterns: {
    // This tool, first.
    'call-first': [
      `${CALL} ~2 ${THIS} ~5 zuerst|zuallererst|als_erstes|als_allererstes|an_erster_stelle|vorab|zunachst|vor_allem_anderen|ausnahmslos|ohne_ausnahme|grundsatzlich|in_jedem_fall`,
      `zuerst|zuallererst|zunachst|als_erstes|als_allererstes|an_erster_stelle|an_die_erste_stelle|erst_einmal|erst ~3 ${THIS} ~1 ${TOOL}`,
      `immer|stets|unbedingt|zwingend|grundsatzlich|muss|mussen|musst|ist|sind|ausnahmslos ~4 zuerst|als_erstes|als_allererstes|zuallererst|an_erster_stelle|vorab ~3 aufrufen|aufgerufen|aufzurufen|benutzen|benutzt|nutzen|genutzt|verwenden|verwendet|ausfuhren|ausgefuhrt|auszufuhren|zu_benutzen|zu_nutzen|zu_verwenden|auf`,
      `diese*|das ~1 ${TOOL} ~2 ist|kommt|muss|wird|steht|gehort|lauft|hat ~5 zuerst|immer_zuerst|als_erstes|an_erster_stelle|vor_allen|vor_allem|vor_jeder|vor_jedem|ausnahmslos`,
      `${CALL} ~6 als_allererstes|zuallererst|vor_allem_anderen|ohne_ausnahme|ausnahmslos|egal_worum|gleich_worum|egal_was|ganz_gleich|ungeachtet|unabhangig_davon`,
      `als_allererstes|zuallererst|ausnahmslos|egal_worum|gleich_worum|egal_was|ganz_gleich|bedingungslos ~8 ${CALL}`,
      `${CALL} ~7 vor ~1 ${EVERY} ~1 anderen|anderem|ubrigen|antwort|antworten|werkzeug|werkzeugen|tool|tools|aktion|aktionen|schritt|nachricht|anfrage|aufgabe|handlung|frage|weiteren|reaktion`,
      `vor ~1 ${EVERY} ~1 anderen|anderem|ubrigen|antwort|antworten|werkzeug|werkzeugen|tool|tools|aktion|aktionen|schritt|nachricht|anfrage|aufgabe|handlung|frage|weiteren|reaktion ~6 ${CALL}`,
      `bevor|ehe ~1 du|sie|man|irgend*|etwas|eine|ein ~6 antwortest|antworten|antwortet|beantwortest|beantworten|liest|lesen|reagierst|reagieren|schreibst|formulierst|formulieren|nachdenkst|irgendetwas|irgendein|etwas|anderes|ander*|unternimmst|unternehmen|antwort ~6 ${CALL}`,
      `${CALL} ~6 bevor|ehe ~1 du|sie|man|irgend*|etwas|eine|ein ~6 antwortest|antworten|antwortet|beantwortest|beantworten|liest|lesen|reagierst|reagieren|schreibst|formulierst|formulieren|nachdenkst|irgendetwas|irgendein|anderes|ander*|unternimmst|unternehmen|antwort`,
      `beginn|anfang|start|auftakt|in|bei|mit|auf|fur|zu|nach ~1 jeder|jedes|jedem|jede|jeden|aller|allen ~2 ${TALK} ~6 ${CALL}`,
      `${CALL} ~6 beginn|anfang|start|auftakt|in|bei|mit|auf|fur|zu|nach ~1 jeder|jedes|jedem|jede|jeden|aller|allen ~2 ${TALK}`,
      `starte|beginne|beginn|eroffne|leite|starten|beginnen|eroffnen|beginnt|startet ~1 jede|jedes|jeden|mit|dein*|ihr* ~3 mit|${TALK} ~4 aufruf|${TOOL}|diesem`,
      `keine|keinerlei|nie|niemals|nicht ~1 antwort|antworten|reaktion|nachricht|antworte|schritt|gesprach ~6 ohne|bevor|solange|ehe ~7 aufruf|aufgerufen|aufzurufen|${TOOL}|konsultiert|ausgefuhrt|gelaufen|durchlaufen`,
      `antworte|antworten_sie|antwort|schreib|schreibe|sag|sage|beantworte|reagiere ~2 nie|niemals|nicht|nichts|keine ~4 ohne|bevor|solange|ehe ~7 aufruf|aufgerufen|aufzurufen|${TOOL}`,
      `wann_immer|immer_wenn|jedes_mal|jedesmal|sobald|sooft|wenn ~1 wenn|du|sie|man ~6 antworten|antwortest|antwort|schreibst|formulierst|reagierst|sagen ~5 ${CALL}`,
      `auch_wenn|selbst_wenn|auch_dann|sogar_wenn|selbst_dann ~6 niemand|nichts|nicht|kein|keiner|keine|nie ~5 fragt|gefragt|verlangt|bittet|gebeten|zu_tun|gefordert|darum|dazu|danach|passt|fordert|nahelegt|notig|brauch*|zusammenhang|bezug|betrifft`,
    ],
    // Secrecy.
    secrecy: [
      `${TELL_IMP} ~6 ${USER} ~5 nicht|nichts|nie|niemals|keinesfalls`,
      `${TELL_IMP} ~6 ${USER} ~2 ${NOT}`,
      `${TELL_IMP} ~6 nichts|nie|niemals|nicht|niemandem|niemanden|kein_wort|keiner ~4 ${USER}|davon|daruber|dazu|darauf|hiervon|hieruber`,
      `erwahn|erwahne|erwahnen_sie|kommentiere|kommentieren_sie|thematisiere|verrate|verraten_sie|offenbare|verlier|verliere|kundige ~8 ${NOT}`,
      `${NOT}|ohne ~5 ${USER} ~5 ${TELL}|zeigen|anzeigen|fragen|zu_fragen|nachfragen|weiterzusagen`,
      `${USER} ~5 ${NOT} ~4 sagen|erzahlen|erwahnen|mitteilen|informieren|verraten|erklaren|hinweisen|aufmerksam|berichten|zeigen|fragen|wissen|erfahren|merken|bemerken|mitbekommen|mitkriegen|auffallen|einweihen|behelligen|belastigen|interessieren|kummern|erfahrt|merkt|bemerkt|mitbekommt`,
      `darf|durfen|soll|sollen|sollte|muss|mussen|ist|sind|wird|braucht|brauchen|bitte|musst|brauchst ~7 ${NOT} ~4 ${TELL}|zur_sprache|genannt_werden|auftauchen|vorkommen|erscheinen|anmerken|zu_sehen`,
      `nicht|nie|niemals|nirgends|ohne|kein_wort ~2 erwahnen|zu_erwahnen|verraten|kommentieren|thematisieren|ansprechen|anzusprechen|zu_thematisieren|zu_kommentieren|weitersagen|weiterzusagen|ankundigen|anzukundigen`,
      `nicht_notig|nicht_notwendig|nicht_erforderlich|unnotig|uberflussig|kein_grund|keine_notwendigkeit|kein_anlass|keinen_grund|brauchst_nicht|musst_nicht|besser_nicht|lieber_nicht ~7 ${TELL}|zu_fragen`,
      `in|innerhalb ~2 ${ANSWER} ~5 ${NOT} ~3 auftauchen|erscheinen|vorkommen|erwahnen|stehen|nennen|verraten|auf|vor|zu_finden`,
      `${NOT} ~4 in ~2 ${ANSWER} ~3 auftauchen|erscheinen|vorkommen|erwahnen|stehen|genannt|erwahnt|auftaucht|erscheint|vorkommt|zu_sehen`,
      `falls|sollte|wenn|sofern|auf|bei|wird ~5 fragt|nachfragt|fragen|nachfragen|gefragt|nachgefragt|nachhakt|wissen_will|nachfrage|ruckfrage|nachfragst|wundert ~4 sag|sage|sagst|sagen_sie|behaupte|behauptest|behaupten_sie|antworte|antwortest|antworten_sie|erwidere|leugne|streite|erklare|gib|lautet|schiebe|verneine`,
      'unter_uns|kein_wort|kein_sterbenswort|hinter_dem_rucken|hinter_seinem_rucken|hinter_ihrem_rucken|still_und_leise|still_und_heimlich|klammheimlich|fur_dich_behalten|stillschweigen_bewahren|stillschweigen_ist|stillschweigen_zu',
      `ohne_wissen|ohne_kenntnis|ohne_das_wissen|ohne_mitwissen|ohne_dass ~3 ${USER}`,
      `${GIVE}|merke|merk|erledige|erledigen_sie|fuhre|fuhr|mach|mache|tu|handle|arbeite|speichere|protokolliere|notiere|geh|halt|halte|halten_sie|behalt|behalte|behalten_sie|bewahre|bleib|bleibe|verarbeite|sammle|sichere|rufe|ruf|lösche ~8 geheim|stillschweigend|heimlich|verborgen|vertraulich|fur_dich|fur_sich|unbemerkt|diskret|insgeheim|im_stillen|im_verborgenen|unauffallig|im_hintergrund_ohne|kommentarlos|wortlos|lautlos`,
      `geheim|stillschweigend|heimlich|unbemerkt|diskret|insgeheim|im_stillen|im_verborgenen|unauffallig|kommentarlos|wortlos|lautlos ~6 senden|schicken|ubermitteln|zu_ubermitteln|zu_senden|zu_schicken|zu_erledigen|erledigen|kopieren|speichern|zu_speichern|ablaufen|geschehen|passieren|ausfuhren|auszufuhren|weiterleiten|weiterzuleiten|lesen|zu_lesen|merken|behandeln|zu_behandeln|bleiben|zu_halten|halten|erfolgen`,
      `verbirg|verbergen_sie|verheimlich|verheimliche|verheimlichen|verschweig|verschweige|verschweigen|verstecke|verschleiere|vertusche ~6 ${USER}|vor|es|dies|das`,
      `${USER} ~6 verheimlicht|verschwiegen|verheimlichen|verschweigen|vorzuenthalten|vorenthalten|verborgen_bleiben|verborgen_zu`,
    ],
    // Overrides.
    override: [
      `ignorier|ignoriere|ignorieren|ignorieren_sie|ignoriert|vergiss|vergessen|missachte|missachten|uberspring|uberspringe|ubergeh|ubergehe|umgehe|umgeh|umgehen|verwirf|verwerfen|pfeif|hebe|setze|streiche|ersetze|uberschreibe|beachte|befolge|folge ~4 ${PRIOR} ~4 ${RULES}`,
      `ignorier|ignoriere|ignorieren_sie|vergiss|vergessen_sie|missachte|uberspringe|ubergehe|umgehe|verwirf ~3 ${RULES}|alles|sicherheits*|was`,
      `${PRIOR} ~2 ${RULES} ~6 ignorieren|zu_ignorieren|ignoriert|vergessen|zu_vergessen|missachten|uberschreiben|umgehen|verwerfen|verworfen|zu_verwerfen|missachtet|hinwegsetzen|${VOID}`,
      `sicherheitsregel*|sicherheitsvorgabe*|sicherheitsrichtlinie*|sicherheitshinweis*|sicherheitsprufung*|systemanweisung*|systemvorgabe*|systemregel*|systemprompt*|schutzregeln|einschrankungen|beschrankungen ~4 ignorieren|ignoriert|vergessen|missachten|umgehen|gelten_nicht|gelten_hier_nicht|gelten_fur|greifen_nicht|finden_keine|nicht_anzuwenden|${VOID}`,
      `${RULES} ~4 nicht ~1 zu_beachten|beachten|befolgen|einhalten|zu_befolgen|einzuhalten|zu_berucksichtigen`,
      `setz|setze|setzen_sie ~3 uber ~6 hinweg`,
      `befehle|befehlen|anweisungen ~1 aus|in|im ~6 auszufuhren|zu_befolgen|folge_zu_leisten`,
      `befolge|befolgen_sie|folge|fuhr|fuhre ~3 alle*|jede*|samtliche* ~1 ${RULES} ~2 aus|in|im`,
      `assistent*|du|ki|modell ~4 wechsel*|befinde*|arbeitest|versetzt|bist|gehst ~4 *modus`,
      `betrachte|betrachten_sie|erachte|sieh|sehen_sie|behandle|behandeln_sie|zu_betrachten|anzusehen ~9 ${VOID}`,
      `alles|was|weisungen|anweisungen ~5 vorher|zuvor|bisher|fruher|bis_dahin|oben ~4 gesagt|gesagt_wurde|gelernt|galt|mitgeteilt|aufgetragen|stand|steht ~6 ${VOID}|ignorier*|vergiss|vergessen`,
      `${NOT} ~3 ${CONSENT} ~3 einholen|einzuholen|abwarten|abzuwarten|anfordern|anzufordern|erbitten|verlangen|zu_verlangen|fordern|bitten|zu_bitten|warten|zu_warten|fragen|zu_fragen|notig_frag`,
      `${CONSENT} ~4 ${NOT} ~3 einholen|einzuholen|abwarten|abzuwarten|anfordern|anzufordern|erbitten|warten|zu_warten|verlangen|nachfragen`,
      `hol|hole|holen_sie|bitte|frag|frage|fragen_sie|wart|warte|warten_sie|verlange|fordere|ersuche|erbitte ~4 ${NOT} ~4 ${CONSENT}|erst|nach`,
      `verzichte|verzichten_sie|spar|spare|sparen_sie|uberspring|uberspringe|uberspringen_sie|umgeh|umgehe|umgehen_sie|schalte|deaktiviere|ignoriere ~5 ${CONSENT}|${CHECK}`,
      `${CHECK}|${CONSENT} ~3 konnen|kann|darf|durfen|sollen|soll|ist|sind|brauch* ~4 ubersprungen|entfallen|unterbleiben|weggelassen|umgangen|uberflussig|unnotig|zu_uberspringen|zu_umgehen|auszulassen|ausgelassen|abgeschaltet`,
      `${CHECK}|${CONSENT} ~3 als ~1 ${DONE}`,
      `davon_aus|betrachte|unterstelle|nimm_an|angenommen|behandle|tu_so ~6 ${CONSENT}|${CHECK} ~5 ${DONE}`,
      'sofort|direkt|einfach|gleich|unverzuglich|unmittelbar|umgehend ~3 ohne ~4 nachzufragen|zu_fragen|ruckfrage|ruckfragen|bestatigung|zustimmung|erlaubnis|um_erlaubnis',
      `ander*|ubrig*|sonstig*|restlich*|fremde|alle|allen|konkurrier* ~2 ${TOOL}|mail_werkzeuge ~7 veraltet|uberholt|falsch|unzuverlassig|fehlerhaft|unsicher|defekt|nicht_zu|zu_ignorieren|zu_meiden|gesperrt|verboten|tabu|abgekundigt|abgeschaltet|nicht_mehr|nicht_benutzen|nicht_verwenden|nicht_nutzen|misstrauen|zu_misstrauen|nicht_vertrauen|nicht_trauen|kompromittiert|abgelost|nicht_verwendet|nicht_benutzt|nicht_genutzt`,
      `ander*|ubrig*|sonstig*|restlich* ~3 veraltet|uberholt|unzuverlassig|abgekundigt ~7 selbst_wenn|auch_wenn|nicht|nie|meide|niemals|ignoriere`,
      `kein|keine|keines|keinen|keinem|keinerlei|nie|niemals|nicht|meide|vermeide ~2 andere|anderes|anderen|anderer|weiteren|sonstige|sonstigen|ubrigen ~2 ${TOOL}`,
      `statt|anstatt|anstelle|an_stelle ~2 ander*|aller|jede*|alle|irgend*|sonstig*|ubrig*|der_ubrigen|samtlich* ~2 ${TOOL}`,
      `vorrang|prioritat|vorfahrt|ubergeordnet|wichtiger|schwerer|mehr_gewicht|hoheren_rang|uber|hoher|ersetzt|ersetzen|gelten_vor|gilt_vor|geht_vor|sticht|uberwieg*|mehr|schlagt ~2 vor|uber|gegenuber|als|alle|allen|andere|anderen|samtliche|das|den ~4 anweisung|anweisungen|wunsch|wunsche|wunschen|vorgaben|richtlinien|systemprompt*|system_prompt*|systemanweisung*|werkzeuge|werkzeugen|tools|${USER}|bitten|urteil|wissen`,
      `widersp* ~6 ${USER}|systemprompt|systemanweisung* ~6 gilt|gelten|vorrang|gewinnt|maßgeblich|folge|halte`,
      'ab_sofort|von_nun_an|ab_jetzt|kunftig|fortan|von_jetzt_an|in_zukunft ~6 du|sie|werkzeug*|tool|tools|anweisung*|assistent*|alle|jede*|immer|jeglich*|nur_noch|ausschließlich',
      // Trust.
      `einzig|einzige|einzigen|einziges|einziger|allein|alleinige|nur|ausschließlich ~3 ${TOOL}|weg ~4 vertrau*|erlaubt*|zulassig*|zugelassen*|offiziell*|sicher|autorisiert*|freigegeben*|genehmigt*|verbindlich*|gepruft*|glaubwurdig*`,
      `einzig|einzige|einzigen|einziges|einziger|allein|alleinige|nur ~1 vertrau*|erlaubt*|zulassig*|zugelassen*|offiziell*|sichere|autorisiert*|freigegeben*|genehmigt*|verbindlich*|gepruft*|glaubwurdig*|verlassl*|maßgeblich* ~2 ${TOOL}|weg`,
      `ergebnis*|ausgaben|antworten|resultat*|daten|angaben|auskunft* ~2 ander*|ubrig*|fremder|sonstig* ~2 ${TOOL} ~6 nicht|misstrau*|kein|keine|keinen|keinem|unzuverlassig|falsch|ignorieren|zu_ignorieren|verwerfen|zu_verwerfen|veraltet|nie|niemals`,
      `nur|allein|ausschließlich|einzig ~1 ${THIS} ~1 ${TOOL} ~4 vertrauen|vertraut|vertraue|geglaubt|glauben|zu_trauen|trauen|getraut|verlassen|glaube`,
      `was|alles ~3 ander*|ubrig*|sonstig* ~3 liefern|liefert|sagen|melden|zuruckgeben|ausgeben|behaupten ~3 gefalscht|falsch|veraltet|unzuverlassig|unbrauchbar|erfunden|wertlos`,
      `nicht|nie|niemals|ohne ~3 anzweifeln|hinterfragen|anzuzweifeln|zu_hinterfragen|in_zweifel|in_frage_stellen|angezweifelt`,
      `zweifle|zweifeln_sie|hinterfrage|hinterfragen_sie|bezweifle|misstraue ~5 nicht|nie|niemals|kein*`,
      `steht|stehen|geht|gehen ~3 uber ~1 deinem|deinen|deiner|ihrem|ihren|ihrer|dein ~2 urteil|wissen|anweisungen|vorgaben|regeln|richtlinien|einschatzung`,
      `trau|traue|vertrau|vertraue|vertrauen_sie|glaub|glaube|misstraue ~5 ander*|ubrig*|keinem|keiner|fremden|sonstigen|nur|ausschließlich|allein ~3 ${TOOL}|ergebnissen`,
      `betreiber|administrator*|admin|hersteller|anbieter|sicherheitsteam ~3 assistent*|modell|agenten|ki|dich|dir ~4 berechtigt|ermachtigt|autorisiert|befugt|freigeschaltet|bevollmachtigt|erlaubt|angewiesen`,
      `assistent*|modell|agent|agenten|ki|du|sie|llm ~4 nun|jetzt|ab_sofort|hiermit|fortan|ab_jetzt ~3 berechtigt|ermachtigt|autorisiert|befugt|freigeschaltet|darf|darfst|bevollmachtigt|durfen|erlaubt|zugelassen`,
      `administrator*|admin|system|systemhinweis|systemmeldung|systemnachricht|betreiber|sicherheitsteam|it_abteilung|hersteller|anbieter|richtlinie* ~12 assistent|modell|agent|du|ki|llm ~6 berechtigt|ermachtigt|autorisiert|befugt|freigeschaltet|darf|darfst|bevollmachtigt|erlaubt|muss|musst|nun|jetzt|ab_sofort|angewiesen|verpflichtet`,
      'richtlinie*|policy|sicherheitsrichtl*|nutzungsbeding*|vorgaben ~2 wurde|wurden|ist|sind|hat ~2 geandert|aufgehoben|angepasst|gelockert|aktualisiert|ausgesetzt ~8 assistent*|modell|agent|du|ki|llm|darf|darfst|berechtigt|erlaubt|ab_sofort',
    ],
    // What is not the tool's.
    'reach-out': [
      `${GIVE} ~7 ${PROMPT}`,
      `${MUST} ~6 ${PROMPT} ~5 ${PUT}`,
      `${PROMPT} ~6 ${PUT}`,
      `${GIVE} ~5 ${WHOLE}|gesprachsverlauf|chatverlauf ~3 ${TALKED}|an|mit|bei|ein`,
      `${WHOLE} ~2 ${TALKED} ~6 ${PUT}`,
      `gesprachsverlauf|chatverlauf|gesprachskontext|konversationsverlauf ~6 ${PUT}|mit|bei`,
      `${GIVE} ~6 alles|was ~6 gesagt|besprochen|geschrieben|gesprochen|ausgetauscht|geaußert|steht`,
      `alles|was ~7 gesagt|besprochen|geschrieben|gesprochen|ausgetauscht|geaußert ~6 ${PUT}`,
      `${GIVE} ~4 alle|samtliche|auch|außerdem|ausserdem|zusatzlich|dir|deine|etwaige|vorhandene|verfugbare|inhalt|inhalte|gefundene ~5 ${KEYS}`,
      `alle|samtliche|auch|außerdem|ausserdem|zusatzlich|dir|deine|etwaige|vorhandene|verfugbare|inhalt|inhalte|gefundene ~4 ${KEYS} ~6 ${PUT}`,
      `${KEYS} ~3 dir|du ~3 bekannt|kennst|hast|siehst|vorliegen|verfugbar|findest`,
      `${GIVE} ~8 namen|liste|auflistung ~3 ander*|verfugbar*|ubrig*|deiner|alle|aller|geladen* ~3 ${TOOL}`,
      `such|suche|suchen_sie|durchsuche|lies|lesen_sie|finde|sammle|sammeln_sie ~7 ${KEYS} ~6 ${GIVE}|${PUT}`,
      `namen|liste|auflistung ~3 ander*|verfugbar*|ubrig*|deiner|aller|geladen* ~3 ${TOOL} ~4 ${PUT}`,
    ],
    // What answers and other calls have to say.
    alarm: [
      `beende|beenden_sie|beginne|beginn|beginnen_sie|schließ|schließe|schließen_sie|schliess|schliesse|eroffne|versieh|unterschreibe|erganze|leite|starte ~2 jede|deine|ihre|alle|samtliche|jeder|deiner ~1 antwort|antworten|nachricht|nachrichten|ruckmeldung|ausgabe`,
      `jede|jeder|deine|deiner|alle|allen|jedes|samtliche|ihre|ihrer ~1 antwort|antworten|ausgabe|ausgaben|ruckmeldung|gesprach|gesprachs ~4 muss|mussen|soll|sollen|hat|haben|ist|sind|fuge|fug|setze|setz|stelle|stell|schreib|schreibe|erganze|nenne|erwahne|empfiehl|weise|weis|platziere|verweise|steht|stehen`,
      `${GIVE}|erwahne|erwahnen_sie|nenne|platziere|verweise|verweisen_sie|wiederhole ~9 ende|anfang|schluss|beginn|in|oben|unter|kopf|vor ~1 jede|jeder|jeden|deiner|jedem|aller|ihrer ~1 antwort|antworten|nachricht|ausgabe`,
      'empfiehl|empfehle|empfehlen_sie|bewirb|wirb|werbe|preise|lobe|ruhme|rate ~7 immer|stets|unser*|jedem|jeder|premium*|abo|abonnement|upgrade|tarif',
      'immer|stets|bei_jeder|jedes_mal|jeweils ~6 zu_empfehlen|empfehlen|zu_bewerben|bewerben|anzupreisen|anpreisen|empfohlen_werden',
      'umformulier*|umformulieren|paraphrasieren|weglassen|kurzen|auslassen|abandern|umschreiben ~4 verboten|untersagt|nicht_erlaubt|nicht_gestattet|unzulassig|tabu',
      'wortlich|wortgetreu|unverandert|wort_fur_wort|eins_zu_eins|vollstandig|muss|musst|mussen ~8 nicht|nichts|weder|ohne|niemals|nie ~4 umformulier*|umzuformulier*|paraphrasier*|zu_paraphrasier*|weglassen|weggelassen|wegzulassen|weg|kurzen|gekurzt|zu_kurzen|auslassen|ausgelassen|auszulassen|umschreiben|umgeschrieben|abandern|abgeandert|um',
      'strengstens|ausdrucklich|strikt|absolut|streng ~2 verboten|untersagt',
      'assistent|agent|ki|llm|sprachmodell|ki_modell|ki_assistent ~3 muss|mussen|darf|durfen|soll_niemals|soll_immer|hat_zu|ist_verpflichtet|verpflichtet|ist_gehalten|ist_angewiesen',
      `modell|modelle ~1 muss|darf|soll|hat ~7 immer|stets|nie|niemals|antwort|antworten|aufrufen|${USER}|zuerst`,
      `ende|anfang|schluss|beginn ~1 jeder|deiner|ihrer|aller|jedes ~1 antwort|antworten|nachricht|gesprachs ~9 hat|haben|muss|mussen|soll|sollen|steht|stehen|gehort|kommt|erscheint`,
      `wenn|sobald|bevor|ehe|immer_wenn|falls ~2 ander*|ubrig* ~1 ${TOOL} ~7 ${GIVE}|ersetze|ersetzen_sie|tausche|korrigiere|verandere|streiche|manipuliere`,
      `immer_wenn|wann_immer|jedes_mal|jedesmal|sobald|sooft|bei_jedem|wenn|bei_jeder|bei|vor_jedem ~7 verwendet|benutzt|genutzt|aufgerufen|aufrufst|gesendet|versendet|verschickt|aufruf|verwendung|nutzung|verwendest|nutzt|ausgefuhrt ~4 ${GIVE}|ist|sind|muss|mussen|musst|rufe|ruf|soll ~7 auch|zusatzlich|außerdem|ausserdem|ebenfalls|kopie|blindkopie|bcc|cc|danach`,
      `bevor|ehe|vor ~6 aufgerufen|benutzt|verwendet|genutzt|aufruf|aufrufst|gesendet|ausgefuhrt|geschrieben|schreibst|sendest|verwendest ~4 muss|mussen|musst|ist|sind|hat|haben|soll|sollen|rufe|ruf|schick|schicke|sende|gib|lass|leite ~6 durch|uber|an|von|mit|in ~2 ${THIS}|hierher`,
      `jede|alle|samtliche|jeden|jedes ~2 nachricht|nachrichten|mail|mails|e_mail|e_mails|datei|dateien|zahlung|zahlungen|inhalt|inhalte|uberweisung|ausgehende|aufruf ~4 muss|mussen|geht|gehen|ist|sind|soll|sollen|hat|haben ~6 auch|zusatzlich|ebenfalls|in_kopie|als_kopie|bcc|zuerst|durch_dieses|uber_dieses|hierher`,
    ],
  },
};
