import type { Language } from './language.ts';
import { frenchFormsOf } from './romance-forms.ts';

/** French: infinitive, third person and verbal noun. */
export const FRENCH: Language = {
  id: 'fr',
  name: 'French',
  verbStands: 'first',
  verbEndings: 'er ir ise',
  verbs: {
    retrieve: `visualise obtenir obtient obtenez lister liste lire lit afficher affiche montrer montre voir récupérer
      récupère récupérez retourner retourne renvoyer renvoie consulter consulte extraire
      extrait décrire décrit fournit fournir donne donner lecture récupération présente
      indique indiquer affichage accède accéder charge charger énumère restitue restituer
      collecte collecter`,
    search: `rechercher recherche chercher cherche trouver trouve filtrer filtre explorer explore
      recommande interroger interroge localise localiser suggère suggérer repère`,
    check: `révision suivi surveillance diagnostic scanne vérifier vérifie valider valide analyser analyse comparer compare examiner examine évaluer
      évalue détecter détecte inspecter contrôler surveiller surveille tester teste
      vérification inspecte contrôle diagnostique mesure mesurer identifie identifier audite
      auditer`,
    compute: `conversion classe transcrit trie calculer calcule convertir convertit traduire traduit compter compte résumer résume
      transformer transforme estimer estime prédire prédit formater explique calcul simule
      simuler encode décode formate interprète interpréter prévoit`,
    observe: 'attendre attend capture',
    generate: `générer génère génèrez construire construit produire produit rédige dessine dessiner élabore
      conçoit`,
    create: `émet émettre créer crée créez dupliquer duplique copier copie création rédiger initialise initialiser
      clone cloner prépare préparer`,
    add: 'commenter commente ajouter ajoute ajoutez insérer insère joindre ajout',
    change: `édition lier relier associer associe rattacher rattache ranger range cocher coche décocher décoche affecter affecte attribuez libérer libère rafraîchit augmente modifier modifie mettre met éditer édite changer change définir définit configurer configure
      déplacer déplace renommer renomme activer active désactiver désactive archiver archive
      remplacer remplace attribuer assigner marquer marque restaurer restaure importer
      importe synchroniser synchronise fusionner actualiser actualise modification mise
      corrige corriger bloque bloquer débloque débloquer suspend réactive réactiver
      renouvelle renouveler migre migrer fusionne complète compléter
      attribue assigne ordonne annote ajuste ajuster`,
    store: `pousser enregistrer enregistre sauvegarder sauvegarde écrire écrit téléverser stocker stocke`,
    'fetch-away': 'télécharger télécharge exporter exporte',
    grant:
      'autorise partager partage inviter invite accorder accorde autoriser octroie octroyer délègue',
    switch: 'sélectionner sélectionne connecter connecte',
    approve: 'confirme refuse approuver approuve rejeter rejette accepter accepte',
    manage: `gestion gérer gère administrer traiter traite`,
    run: `imprime exécuter exécute lancer lance appeler appelle invoquer déclencher déclenche exécution
      entraîner invoque entraîne`,
    start: 'démarrer démarre commencer commence reprendre reprend allume allumer',
    stop: 'stoppe arrêter arrête suspendre redémarrer redémarre interrompre éteint éteindre suspends arrêt',
    deploy: 'appliquer applique déployer déploie installer installe',
    send: `envoyer envoie envoyez notifier notifie répondre répond envoi avertit avertir alerte alerter
      transmet transmettre expédie`,
    publish: 'diffuse poste publier publie',
    drive: 'cliquer clique naviguer navigue',
    open: 'ouvrir ouvre',
    close: 'clôture fermer ferme terminer termine',
    cancel: 'résilie résilier annuler annule',
    submit: 'soumettre soumet',
    book: 'réserver réserve planifie planifier',
    reset: 'réinitialiser réinitialise',
    clear: 'vider vide nettoyer nettoie',
    remove: 'retirer retire enlever enlève',
    delete: `supprimer supprime supprimez effacer efface détruire détruit suppression désinstaller purger
      purge désinstalle`,
    revoke: 'révoquer révoque',
    pay: `résilie résilier encaisse souscrit payer paie paye facturer facture rembourser rembourse acheter achète commander débiter règle
      régler débite   recharge`,
    trade: 'vendre vend',
    'move-money': 'transférer transfère virer vire dépose',
    light: `passer passe force forcer effectuer effectue réaliser réalise faire fait procéder procède`,
  },
  formsOf: frenchFormsOf,
  nounEndings: 'tion',
  verbalNouns:
    'suivi surveillance diagnostic lecture affichage calcul capture ajout envoi arrêt mise édition conversion révision',
  nouns: {
    money: 'paiement paiements facture factures commande remboursement abonnement virement argent',
    message: 'courriel message messages notification sms email e-mail mail',
    person: `employés salariée élève élèves membre membres personne personnes abonné abonnés locataire utilisateur utilisateurs client clients contact contacts employé patient patients salarié
      salariés`,
    access: 'passe permission permissions rôle rôles accès droits',
    secret: 'passe secrets clés jeton clé identifiants secret',
    file: 'fichier fichiers dossier répertoire chemin',
    code: 'code script programme',
    shell: 'commande commandes terminal',
    query: 'sql requête',
    host: 'conteneur serveur service instance',
    small:
      'tâche panier favori favoris rappel rappels filtre signet brouillon commentaires étiquettes étiquette commentaire cache',
    readout: 'informations état statut détails rapport données historique météo',
    private:
      'mémos memos factures paiements dépenses souvenirs mémoires solde soldes portefeuille positions transcription enregistrement conversation conversations calendrier agenda caméra relevé emails e-mails notes courriels messages journaux',
    health:
      'glycémie sommeil symptômes vaccins allergies ordonnance ordonnances médical médicale médicaux médicales pesée pesées',
    foreign:
      'courriels messages message emails e-mails avis publications vidéos actualités articles commentaires page pages',
    web: 'url site lien',
    booking: 'vol hôtel chambre billet',
    device: `caméra serrure volets lumières lumière lampe porte thermostat prise ventilateur robot télévision alarme moteur pompe vanne portail garage chauffage climatisation`,
  },
  glosses: {
    convert: 'convertir convertit',
    build: 'construire construit',
    meeting: 'réunion réunions',
    appointment: 'rendez-vous créneau créneaux',
    event: 'événement événements évènement',
    invitation: 'invitation invitations',
    request: 'demande demandes',
    incident: 'incident incidents',
    ticket: 'ticket tickets',
    task: 'tâche tâches',
    lead: 'prospect prospects',
    draft: 'brouillon brouillons',
    comment: 'commentaire commentaires',
    note: 'note notes',
    review: 'avis',
    plan: 'plan plans forfait',
    campaign: 'campagne campagnes',
    report: 'rapport rapports',
    summary: 'résumé synthèse',
    question: 'question questions',
    model: 'modèle modèles',
    image: 'image images photo photos',
    product: 'produit produits',
    category: 'catégorie catégories',
    document: 'document documents',
    project: 'projet projets',
    room: 'salle salles',
    employee: 'employé employés salarié salariés',
    customer: 'client clients',
    user: 'utilisateur utilisateurs',
    group: 'groupe groupes',
    channel: 'canal canaux salon',
    invoice: 'facture factures',
    subscription: 'abonnement abonnements',
    refund: 'remboursement remboursements',
    discount: 'remise remises réduction',
    coupon: 'coupon coupons',
    stock: 'stock stocks inventaire',
    price: 'prix tarif tarifs',
    log: 'journaux',
    branch: 'branche branches',
    window: 'fenêtre',
    tab: 'onglet onglets',
    button: 'bouton',
  },
  markers:
    'le les des du une un et pour avec dans est sur au aux par ce cette qui que à de la en ou ses son selon depuis',
  joiners: 'et ou puis',
  negations: 'ne pas sans jamais',
};
