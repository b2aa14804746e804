import type { OrdersAbroad } from './orders.ts';

const PERSON = 'benutzer*|nutzer*|anwender*|niemand*|menschen|kunden|user|bediener*';
const REPLY = 'antwort|antworten|antworttext|gesprach|unterhaltung';
const HANDS =
  'ubergib|ubergeben|sende|senden|schick|schicke|schicken|kopier|kopiere|kopieren|ubermittle|ubermitteln|fuge|fugen|hang|hange|hangen|pack|packe|leite|trag|trage|tragen|teile|teilen|gib|geben|gehort|setz|setze';
const HOARD =
  'schlussel|schlusseln|passworter|passwortern|umgebungsvariablen|zugangsdaten|anweisungen|gesprachsverlauf|chatverlauf|verlauf|unterhaltung|env|netrc|ssh|tokens|geheimnisse';

/** How a text in German gives a model orders. */
export const GERMAN_ORDERS: OrdersAbroad = {
  letters:
    '(?<![a-z])(?:der|das|den|dem|ein|einen|eine|dieses|diese|diesem|nicht|nichts|kein|keine|nie|niemals|immer|zuerst|benutzer|nutzer|anwender|werkzeug|werkzeuge|anweisungen|antwort|alle|vor)(?![a-z])',
  patterns: [
    [
      'call-first',
      'ruf*|aufruf*|aufzuruf*|benutz*|nutz*|verwend*|fuhr*|starte*|einsetz*|setz* ~8 zuerst|zuallererst|als_erstes|als_allererstes|an_erster_stelle',
    ],
    [
      'call-first',
      'immer|stets|unbedingt|zwingend|grundsatzlich ~3 zuerst|als_erstes ~6 ruf*|aufruf*|aufzuruf*|aufgeruf*|benutz*|nutz*|verwend*|ausfuhr*|auszufuhr*',
    ],
    [
      'call-first',
      'zuerst|als_erstes ~6 aufruf*|aufgerufen|aufzurufen|benutzen|nutzen|verwenden|verwendet|auszufuhren|ausgefuhrt|zu_benutzen|zu_nutzen|zu_verwenden ~2 werkzeug|tool|werden|sein|bevor|dann|danach',
    ],
    [
      'call-first',
      'muss|musst|mussen|mussten|ist|sind|immer|stets|ruf*|verwend*|benutz*|nutz*|fuhr* ~6 vor|bevor ~1 jede|jeder|jedem|jeden|jedes|allen|alle|anderen|andere|irgend*|du|sie ~4 werkzeug*|tool|tools|aktion*|antwort*|frage*|aufruf*|funktion*|schritt*|etwas|irgend*|handel*',
    ],
    [
      'call-first',
      'vor|bevor ~1 jeder|jedem|allen|anderen|du|sie ~3 antwort*|werkzeug*|tool|tools|aktion*|anfrage*|nachricht*|etwas|irgend* ~4 ruf*|rufe|aufruf*|verwende|benutze|nutze|fuhre|muss|musst|mussen|ist',
    ],
    [
      'call-first',
      'jede|jeder|jedem|jeden|jedes|aller ~1 gesprach*|unterhaltung*|sitzung*|nachricht*|antwort*|konversation*|runde|anfrage* ~6 ruf*|rufe|aufruf*|aufzuruf*|verwende|verwenden|benutze|benutzen|nutze|nutzen|fuhre|auszufuhr*',
    ],
    [
      'call-first',
      'ruf*|rufe|aufruf*|verwende|verwenden|benutze|benutzen|nutze|nutzen|fuhre ~6 jede|jeder|jedem|jeden|jedes ~1 gesprach*|unterhaltung*|sitzung*|nachricht*|antwort*|konversation*|runde|anfrage*',
    ],
    [
      'secrecy',
      'nicht|nichts|nie|niemals|ohne|kein|keine|keinen|keinem|keinesfalls|keineswegs|vermeide ~6 sag*|erzahl*|erwahn*|mitteil*|mitzuteil*|informier*|offenbar*|zeig*|benachrichtige|benachrichtigen|verrat*|preis*|erklar*|frag*|hinweis*|meld*|anzeig*|weiter*',
    ],
    [
      'secrecy',
      'sag*|erzahl*|erwahn*|teil*|informier*|offenbar*|zeig*|benachrichtige|benachrichtigen|verrat*|erklar*|frag*|weis*|gib|geben|meld*|lass ~6 benutzer*|nutzer*|anwender*|niemand*|menschen|kunden|bediener* ~6 nicht|nichts|nie|niemals|kein|keine|keinen',
    ],
    [
      'secrecy',
      'sag*|erwahn*|erzahl*|informier*|offenbar*|zeig*|benachrichtige|benachrichtigen|verrat*|teil*|weis* ~5 nicht|nichts|nie|niemals|kein|keine|keinesfalls ~6 benutzer*|nutzer*|anwender*|niemand*|menschen|kunden|bediener*',
    ],
    [
      'secrecy',
      'benutzer*|nutzer*|anwender*|niemand*|menschen|kunde|kunden|bediener* ~4 nicht|nichts|nie|niemals|kein|keine ~5 wissen|erfahren|sehen|bemerken|merken|mitbekommen|erfahrt|merkt|sieht|weiss',
    ],
    [
      'secrecy',
      'verbirg|verberg*|verheimlich*|versteck*|verschweig* ~5 benutzer*|nutzer*|anwender*|kunden|bediener*',
    ],
    [
      'secrecy',
      'benutzer*|nutzer*|anwender*|kunden|bediener* ~6 verborgen|verheimlicht|verschwiegen|verheimlichen|verschweigen|verbergen',
    ],
    [
      'secrecy',
      'behalt*|halt*|bleib*|handle|mach*|bewahr*|erledig* ~5 geheim|stillschweig*|heimlich|verborgen|vertraulich|fur_dich|fur_sich|unbemerkt|diskret',
    ],
    [
      'override',
      'ignorier*|vergiss|vergess*|missacht*|uberspring*|uberschreib*|umgeh*|verwirf|verwerf*|lass* ~3 alle|allen|jede|jegliche|andere|anderen|vorherig*|bisherig*|fruher*|samtliche|sonstig* ~3 anweisung*|instruktion*|regel*|vorgabe*|richtlinie*|befehl*|beschrankung*|einschrankung*|werkzeug*|tools|warnung*|hinweis*',
    ],
    [
      'override',
      'ignorier*|vergiss|vergess*|missacht*|uberspring*|uberschreib*|umgeh*|verwirf|verwerf* ~3 anweisung*|instruktion*|regel*|vorgabe*|richtlinie*|befehl*|beschrankung*|einschrankung* ~5 vorher*|bisher*|system*|sicherheit*|benutzer*|nutzer*|entwickler*|zuvor',
    ],
    [
      'override',
      'system*|sicherheit*|vorherig*|bisherig* ~2 anweisung*|instruktion*|regel*|vorgabe*|richtlinie* ~3 ignorier*|vergess*|missacht*|uberschreib*|umgeh*|ausser_kraft|ungultig',
    ],
    [
      'override',
      'kein|keine|keines|keinerlei|nie|niemals|nicht ~2 ander*|weiter* ~2 werkzeug*|tool|tools|funktion*|server*',
    ],
    [
      'override',
      'statt|anstatt|anstelle ~2 ander*|aller|jede*|alle ~2 werkzeug*|tool|tools|funktion*',
    ],
    [
      'override',
      'vorrang|prioritat|hoher|ersetz*|ersetzt|gelten_vor|geht_vor|uberwieg* ~2 vor|uber|gegenuber|als|alle|allen|andere|anderen ~3 anweisung*|regel*|werkzeug*|tool|tools|anderen|andere|vorgabe*|richtlinie*',
    ],
    [
      'override',
      'ab_sofort|von_nun_an|ab_jetzt|kunftig|fortan ~8 du|sie|werkzeug*|tool|tools|anweisung*|assistent*|alle|jede*|immer',
    ],
    ['reach-out', `${HANDS} ~4 systemprompt*|system_prompt*|systemnachricht*|systemanweisung*`],
    [
      'reach-out',
      'ubergib|ubergeb*|fug*|send*|schick*|kopier*|ubermittl*|leg*|gib|geben|ubertrag*|hang*|pack*|leit*|trag* ~8 gesprachsverlauf*|verlauf|unterhaltung|konversation|chatverlauf*|transkript*|gesprach|dialog|chat',
    ],
    [
      'reach-out',
      'gesamten|ganzen|vollstandigen|kompletten|bisherigen|gesamte|ganze|komplette|vollstandige ~1 gesprachsverlauf*|verlauf|unterhaltung|konversation|chatverlauf*|chat|gesprach|dialog',
    ],
    ['alarm', 'strengstens|ausdrucklich|strikt|absolut ~2 verboten|untersagt'],
    [
      'alarm',
      'assistent|modell|agent|ki|llm ~3 muss|mussen|darf|durfen|soll_niemals|ist_verpflichtet|hat_zu',
    ],
    [
      'alarm',
      'deine_antwort*|ihre_antwort*|jede_antwort|die_antwort|jeder_antwort ~3 muss|mussen|hat|enthalt',
    ],
    ['alarm', 'beende*|beginne*|schliess*|starte* ~3 antwort*'],
    [
      'override',
      'einzige*|allein*|nur ~3 werkzeug*|tool|quelle|server ~5 vertrau*|erlaubt*|zulassig*|zugelassen*|offiziell*|sicher*|zuverlassig*|autorisiert*',
    ],
    ['secrecy', 'stillschweigen|verschwiegenheit ~4 bewahr*|wahren|zu'],
    [
      'secrecy',
      `${REPLY} ~4 nicht|nie|niemals|kein* ~3 vorkommen|auftauchen|erscheinen|erwahn*|erwahnt|genannt|stehen`,
    ],
    [
      'secrecy',
      `nicht|nie|niemals|keinesfalls ~5 ${REPLY} ~3 vorkommen|auftauchen|erscheinen|erwahn*|genannt`,
    ],
    [
      'secrecy',
      'falls|wenn|sollte ~4 fragt|fragen|nachfragt|nachgefragt|gefragt ~6 behaupte*|sag|sage|antworte|antworten|erklare',
    ],
    ['secrecy', `hinter_dem_rucken|ohne_wissen|ohne_dass ~2 ${PERSON}`],
    ['secrecy', 'als_ware|als_sei ~2 nichts ~2 gewesen|geschehen|passiert'],
    [
      'override',
      'sicherheitsregeln|regeln|vorgaben|richtlinien|beschrankungen|schutzmassnahmen|anweisungen|ruckfragen|bestatigungen ~8 aufgehoben|ausser_kraft|ungultig|hinfallig|nicht_zu_beachten|nicht_mehr|ausgesetzt|zu_ignorieren',
    ],
    [
      'override',
      'vergiss|vergessen_sie|ignoriere|ignorieren_sie ~2 alles|was ~5 gesagt|bisher|vorher|zuvor|gelernt|angewiesen',
    ],
    [
      'override',
      'andere|anderen|ubrigen|sonstigen|restlichen ~3 zu_ignorieren|veraltet|unsicher|fehlerhaft|gefalscht|kompromittiert|unzuverlassig|nicht_mehr_erlaubt|ignorieren',
    ],
    [
      'override',
      'nur|allein|ausschliesslich ~1 diesem|dieser|diese|dieses ~3 vertrau*|geglaubt|glauben|verlassen|verwenden|benutzen|nutzen',
    ],
    [
      'override',
      'einzig|einzige|einziges|einziger ~2 zugelassen*|vertrauenswurdig*|gepruft*|offiziell*|erlaubt*|sicher* ~2 quelle|werkzeug*|tool|server',
    ],
    ['override', 'zweifle|zweifeln|hinterfrag* ~5 nicht'],
    [
      'override',
      'nicht|keine|ohne ~3 ruckfrage*|bestatigung*|erlaubnis|zustimmung|genehmigung ~3 abwarten|warten|einholen|fragen|notig|einzuholen|erforderlich',
    ],
    [
      'override',
      `selbst_wenn|auch_wenn|egal_was|ganz_gleich ~4 ${PERSON} ~4 verlangt|fragt|sagt|widerspricht|bittet|will|ablehnt`,
    ],
    ['reach-out', `${HANDS} ~8 ${HOARD} ~4 mit|an|ein|bei|dran|hier|im|vollstandig*|anhang|hinzu`],
    [
      'reach-out',
      `such|suche|suchen|lies|lesen|offne|hol ~8 ${HOARD} ~6 hang|hange|schick*|send*|ubergib|fug*|gib|trag`,
    ],
    [
      'reach-out',
      'gehort|kommt|gehoren ~3 inhalt|text|wortlaut ~6 env|netrc|ssh|schlussel*|verlauf*|anweisungen',
    ],
    [
      'reach-out',
      'internen|interne|geheimen|deine|ihre ~1 anweisungen|systemanweisungen|instruktionen ~6 wortlaut|mit|vollstandig|komplett',
    ],
    [
      'alarm',
      'stell|stelle|nenne|empfiehl|empfehle|lobe|bewirb|preise|hebe|setze ~2 unser* ~8 immer|stets|zuerst|oben|beste*|antwort',
    ],
    [
      'alarm',
      'am_ende|am_schluss|zu_beginn|am_anfang ~1 jeder|deiner|ihrer|aller ~1 antwort*|nachricht*',
    ],
    ['alarm', 'immer|stets|jedes_mal ~5 unser|unsere|unseren|unserem'],
    [
      'alarm',
      'wenn|sobald|bevor|wann_immer ~1 ein|irgendein|das|jedes ~1 anderes|andere|anderen ~1 werkzeug*|tool ~10 ersetze|fuge|fug|hange|setze|trage|muss|mussen|ist',
    ],
    [
      'alarm',
      'betreiber|administrator|system|systemmeldung ~4 assistent*|modell ~4 freigeschaltet|berechtigt|ermachtigt|autorisiert|darf|muss',
    ],
    ['alarm', 'ungepruft|ohne_prufung|bedingungslos ~2 auszufuhren|ausfuhren|befolgen|zu_befolgen'],
  ],
};
