import { germanFormsOf } from './german-forms.ts';
import type { Language } from './language.ts';

/** German: third person at the head, infinitive at the end, imperative and verbal noun. */
export const GERMAN: Language = {
  id: 'de',
  name: 'German',
  verbStands: 'first',
  verbEndings: 'en iert',
  verbs: {
    retrieve: `abrufen ruft holen holt hole auflisten listet liste lesen liest lies anzeigen zeigt zeige
      zeigen abfragen zurückgeben gibt liefert liefern ausgeben extrahiert extrahieren
      beschreibt ermittelt ermitteln lädt abruf ausgabe liefere stellt beschreiben sammelt
      sammeln auslesen nennt nennen einsehen`,
    search: `suchen sucht suche finden findet finde durchsucht durchsuchen filtert filtern empfiehlt
      durchsuche schlägt vorschlagen durchforstet`,
    check: `prüfen prüft prüfe überprüfen überprüft validieren validiert analysieren analysiert
      analysiere vergleichen vergleicht bewerten bewertet erkennt erkennen untersuchen
      überwacht testet testen prüfung analyse misst messen inspiziert diagnostiziert
      verfolgt verfolgen ermittle`,
    compute: `beantwortet transkribiert verschlüsselt berechnen berechnet berechne umwandeln wandelt konvertieren konvertiert übersetzen übersetzt
      zählen zählt zusammenfassen fasst schätzt vorhersagen formatiert erklärt berechnung
      simuliert simulieren kodiert dekodiert rechnet umrechnen prognostiziert summiert
      interpretiert`,
    observe: 'warten wartet bildschirmfoto',
    generate:
      'vertonen vertont generieren generiert erzeugen erzeugt bauen baut generiere entwirft zeichnet verfasst',
    create: `erstellen erstellt erstelle anlegen legt kopieren kopiert dupliziert registriert erstellung
      klont klonen initialisiert eröffnet richtet einrichten`,
    add: 'kommentieren kommentiert hinzufügen fügt füge einfügen ergänzt ergänzen anhängen',
    change: `verknüpfen verknüpft verknüpfe abhaken freigeben blockiert erhöht überträgt aktualisieren aktualisiert aktualisiere ändern ändert ändere bearbeiten bearbeitet setzen
      setzt setze konfigurieren konfiguriert verschieben verschiebt umbenennen benennt überschreiben überschreibt
      aktivieren aktiviert deaktivieren deaktiviert archivieren archiviert ersetzen ersetzt
      zuweisen markieren markiert wiederherstellen importieren importiert synchronisiert
      aktualisierung anpassen korrigiert sperrt sperren entsperrt entsperren verlängert
      verlängern migriert sortiert passt weist hebt stuft plant planen`,
    store: `notieren notiert notiere merken merkt vermerkt erfassen erfasst erfasse protokolliert dokumentiert pusht pushen speichern speichert speichere schreiben schreibt schreibe hochladen sichern sichert
      hinterlegt sichere`,
    'fetch-away': 'herunterladen exportieren exportiert',
    grant: 'teilen teilt einladen freigeben gewährt gewähren',
    switch: `wechseln wechselt auswählen wählt verbinden verbindet anmelden`,
    approve: 'akzeptiert bestätigt genehmigen genehmigt ablehnen bestätigen',
    manage: 'verwalten verwaltet verarbeiten verarbeitet steuern steuert',
    run: 'druckt wiederholt ausführen führt führe aufrufen auslösen löst trainieren ausführung trainiert',
    start: 'starten startet starte beginnen beginnt fortsetzen schaltet einschalten ausschalten',
    stop: 'pausiert stoppen stoppt anhalten pausieren neustarten abbrechen fährt herunterfahren unterbricht',
    deploy: 'bereitstellen installieren installiert ausrollen',
    send: `übermittelt warnt senden sendet sende verschicken verschickt benachrichtigen benachrichtigt antworten
      antwortet weiterleiten versand versendet schickt schicken informiert verständigt
      alarmiert`,
    publish: 'veröffentlichen veröffentlicht posten postet',
    drive: 'klicken klickt navigieren navigiert abspielen spielt',
    open: 'öffnen öffnet öffne',
    close: 'schließen schließt beenden beendet schliessen',
    cancel: 'stornieren storniert kündigen kündigt',
    submit: 'einreichen absenden',
    book: 'buchen bucht reservieren reserviert',
    reset: 'zurücksetzen',
    clear: 'leeren leert bereinigen bereinigt',
    remove: 'entfernen entfernt entferne',
    delete: `deinstalliert löschen löscht lösche vernichten deinstallieren löschung zerstört entsorgt verwirft`,
    revoke: 'widerrufen widerruft entziehen',
    pay: `bezahlen bezahlt zahlen zahlt erstatten erstattet kaufen kauft bestellen bestellt begleicht
      erwirbt`,
    trade: 'verkaufen verkauft',
    'move-money': 'überweisen überweist abheben',
    light: `trägt tragen nimmt nehmen hält halten wirft werfen weist weisen ordnet blendet tippt hakt bricht meldet durchführen vornehmen tätigt tätigen`,
  },
  formsOf: germanFormsOf,
  nounEndings: 'ung ation',
  verbalNouns: 'abruf ausgabe analyse bildschirmfoto versand',
  nouns: {
    money:
      'zahlung zahlungen rechnung rechnungen bestellung erstattung überweisung abonnement geld',
    message: 'nachricht nachrichten e-mail email mail benachrichtigung sms',
    person:
      'mitarbeiterin personen person schüler mitglied mitglieder mieter benutzers kundin benutzer nutzer kunde kunden kontakt kontakte mitarbeiter patient patienten',
    access: 'passwort kennwort berechtigung berechtigungen rolle rollen zugriff',
    secret:
      'geheimnis geheimnisse passwörter zugangsschlüssel passwort token schlüssel zugangsdaten kennwort',
    file: 'datei dateien ordner verzeichnis pfad',
    code: 'code skript programm',
    shell: 'befehl befehle terminal shell',
    query: 'sql abfrage',
    host: 'container server dienst instanz',
    small:
      'aufgabe warenkorb favorit favoriten erinnerung erinnerungen filter lesezeichen entwurf kommentare etiketten schlagwort etikett kommentar cache',
    readout: 'informationen status liste details bericht daten verlauf wetter',
    private:
      'rechnungen zahlungen tagebuch anmerkungen umsätze ausgaben vermögen browserverlauf erinnerungen gedächtnis kontostand guthaben depot positionen transkript aufnahme aufzeichnung gespräch gespräche kalender termine kamera kontoauszug mails e-mails emails notizen nachrichten protokolle',
    health:
      'körperdaten körpergewicht gesundheitsdaten vitaldaten vitalwerte gewichtsverlauf blutdruck blutzucker herzfrequenz schlaf schlafdaten symptome impfungen allergien krankenakte patientenakte befund befunde',
    foreign:
      'nachrichten mails e-mails emails bewertungen beiträge videos nachrichtenartikel artikel kommentare webseite',
    web: 'url webseite link',
    booking: 'flug hotel zimmer fahrkarte ticket',
    device: `kamera türschloss rollladen lautsprecher lichter licht lampe tür heizung thermostat steckdose ventilator roboter fernseher alarm motor pumpe ventil garagentor klimaanlage`,
  },
  glosses: {
    convert: 'umwandeln wandelt konvertieren konvertiert',
    build: 'bauen baut',
    meeting: 'besprechung besprechungen meeting',
    appointment: 'termin termine',
    event: 'veranstaltung ereignis kalendereintrag',
    invitation: 'einladung einladungen',
    request: 'anfrage anfragen antrag',
    issue: 'issue vorfall',
    ticket: 'ticket tickets',
    task: 'aufgabe aufgaben',
    lead: 'lead leads',
    draft: 'entwurf entwürfe',
    comment: 'kommentar kommentare',
    note: 'notiz notizen',
    review: 'bewertung bewertungen',
    plan: 'plan tarif',
    campaign: 'kampagne kampagnen',
    screenshot: 'screenshot bildschirmfoto',
    report: 'bericht berichte',
    summary: 'zusammenfassung übersicht',
    question: 'frage fragen',
    model: 'modell modelle',
    image: 'bild bilder foto fotos',
    product: 'produkt produkte artikel',
    category: 'kategorie kategorien',
    document: 'dokument dokumente',
    project: 'projekt projekte',
    database: 'datenbank',
    room: 'raum räume',
    employee: 'mitarbeiter',
    customer: 'kunde kunden',
    user: 'benutzer nutzer',
    group: 'gruppe gruppen',
    channel: 'kanal kanäle',
    invoice: 'rechnung rechnungen',
    subscription: 'abonnement abo abos',
    refund: 'erstattung rückerstattung',
    discount: 'rabatt rabatte',
    coupon: 'gutschein gutscheine',
    stock: 'bestand lagerbestand',
    price: 'preis preise',
    log: 'protokolle logs',
    branch: 'zweig branch',
    distance: 'entfernung',
    window: 'fenster',
    tab: 'tab reiter',
    button: 'knopf schaltfläche',
  },
  markers:
    'der die das den dem des ein eine einen einer eines und mit für von zu zum zur im ist nach aus an auf bei oder als aller',
  joiners: 'und oder sowie dann',
  negations: 'nicht kein keine ohne nie',
};
