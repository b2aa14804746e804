import type { TOPIC } from '../word.ts';

/**
 * English nouns by what they tell of a tool. A word may stand in several lists. Two words joined by a
 * hyphen are one compound, whose topics replace those of its parts.
 */
export const ENGLISH_NOUNS: Readonly<Record<keyof typeof TOPIC, string>> = {
  money: `airdrop store-credit payment payments-run payout refund charge invoice invoice-item line-item payment-link payment-intent payment-request
    checkout checkout-session transaction bank-transaction bank-transfer account-transfer card-transaction order-fill utility-bill phone-bill wire money fund cash credit-note credit-memo debit-note
    subscription order purchase-order sales-order refund-request withdrawal deposit donation tip disbursement
    reimbursement settlement mandate loan transfer crypto coin bitcoin ether eth usdc stablecoin token-transfer
    billing-agreement paid-plan purchase bill instant-settlement virtual-card gift-card setup-intent bounty premium
    payment-page boleto bank-slip payment-slip receivable checkout-page checkout-link checkout-url payment-method-charge standing-order chargeback direct-debit cheque paper-check bank-check remittance payroll-run escrow`,
  trading: `trade trade-order market-order limit-order stop-order position trading-position swap stock-order futures-order option-order
    leverage stop-loss take-profit liquidity liquidity-pool stake margin gtt gtt-order`,
  message: `message email mail e-mail sms mms text-message dm notification push-notification payment-reminder reminder-email alert-message whatsapp fax
    voicemail phone-call voice-call outbound-call newsletter broadcast invitation invite email-campaign campaign-email mailshot
    direct-message chat-message announcement telegram one-time-code verification-code otp one-time-password greeting voice-message letter
    private-message connection-request friend-request follow-request slack-message thread-reply postcard verification`,
  post: `tweet post social-post public-post status-update story reel thread-post retweet blog-post toot social-media-post press-release`,
  person: `org-chart organization-chart genealogy genealogy-data family-tree family-member guest-group guest-list rsvp borrower policyholder on-call oncall form-submission athlete instructor nurse tutor courier-location courier-position leave-request leave-balance leave-summary time-off time-off-request time-off-balance pto attendance absence timesheet collaborator signee roster data-subject crm someone somebody team-member org-member group-member healthcare-provider clinician practitioner employee-directory staff-directory user-directory people-directory user customer contact employee person people profile member patient candidate lead applicant
    attendee guest student teacher passenger subscriber recipient client resident citizen staff
    invitee registrant contestant enrollee landlord homeowner lessee lessor property-owner rental-owner rental-tenant pet-owner car-owner colleague donor voter buyer tenant-user phone-number email-address customer-email user-email contact-email client-email member-email employee-email address-book birthday
    birth birthdate gender passport ssn salary payroll resume cv biography identity whoami
    friend follower participant assignee personal-information pii physician doctor attorney lawyer plaintiff defendant litigant household
    visitor audience-member owner-name home-address shipping-address billing-address
    customer-order beneficiary payee cardholder dispute mother father spouse child
    invoice-recipient prospect talent freelancer people-search signer signatory caller
    patron account-delegate decision-maker hiring-manager board-member key-person recruiter player-profile payslip affiliate respondent contractor subcontractor volunteer influencer referrer`,
  access: `moderator co-host cohost single-sign-on identity-provider oauth-scope api-scope public-access-block access-right right policy-rule custom-claim permission-set permission-group role permission privilege acl policy access member membership collaborator group-member user
    user-account admin administrator sharing share-link invite-link invitation-link invite-code invitation-code shared-link visibility iam iam-role
    iam-policy rbac role-binding role-assignment access-policy access-control access-level
    access-rule security-group security-group-rule firewall firewall-rule authentication mfa sso login-method
    ip-allowlist access-code door-code entry-code gate-code key-card keycard digital-key guest-code allowlist scope-grant team-member org-member service-account guest-access
    password-policy seat ownership bucket-policy row-level-security rls public-access password
    credential two-factor user-group user-role factor api-key auth-key authentication-key access-token access-key
    public`,
  secret: `cvv cvc secret password passwd passphrase credential api-key apikey aes-key aeskey hmac-key private-key secret-key
    access-ticket key-vault secret-manager secrets-manager password-manager keychain keyring access-key access-token auth-token bearer-token refresh-token oauth-token
    auto-login-link autologin-link magic-link sso-link personal-access-token jwt session-token api-token token-secret signing-key encryption-key
    ssh-key client-secret connection-string connection-uri session-key deploy-key
    service-account-key config-var config-vars sdk-key dkim-key seed-phrase mnemonic private-keys keystore cookie-jar cookie
    session-cookie access-code door-code entry-code gate-code one-time-code totp-code mfa-code 2fa-code recovery-phrase backup-phrase secret-phrase auth-code authorization-code pin-code redeem-code redemption-code passcode publishable-key anon-key anonymous-key webhook-secret signing-secret
    bot-token recovery-code kubeconfig otp-secret certificate-key keypair key-pair database-url
    two-factor-secret license-key backup-code env dotenv env-var env-vars env-variable
    environment-variable secret-scanning-alert stream-key recovery-key master-key service-key`,
  file: `file zip zip-archive tarball directory folder path filepath filesystem file-path disk local-file subdirectory filename worksheet-file pdf-file
    file-text file-tree directory-tree docx xlsx pptx csv-file local-directory local-path local-disk working-directory symlink`,
  code: `one-liner code script snippet program javascript python typescript bash-script shell-script notebook notebook-cell cell-code
    expression-code lambda-code js py ruby powershell applescript macro source-code code-snippet wasm kernel
    python-code python-script javascript-code code-block`,
  shell: `interpreter shell terminal command bash zsh cmd console-command command-line shell-command
    terminal-command repl ssh tty pty interactive-shell cli-command subprocess ssh-session
    terminal-session shell-session system-command os-command kubectl-command cli`,
  query: `query sql statement sql-query cypher sparql graphql mql aggregation aggregation-pipeline mutation ddl dml sql-statement
    stored-procedure select-query database-query`,
  screen: `browser page tab element button dialog mouse keyboard key cursor window viewport form input-field dropdown checkbox
    screen web-page webpage coordinate popup browser-tab browser-window iframe desktop gesture touchscreen ui gui
    mouse-button form-field text-field search-box scrollbar clipboard app application widget-button scroll drag-and-drop`,
  device: `smart-switch light-switch light lamp bulb thermostat door lock-device device speaker tv television camera robot drone printer vacuum switch-device
    plug smart-plug appliance motor relay gpio servo arm gripper sensor-device garage blinds fan heater air-conditioner
    climate volume playback song music spotify-track player television-channel emulator simulator phone car vehicle
    smart-home temperature setpoint brightness media-player valve oven lamp transceiver siren pump treadmill boiler fader crossfader
    claw manipulator turnstile sprinkler`,
  run: `run job build deployment execution process pipeline-run workflow-run task-run scan crawl test-run experiment-run
    rollout batch-job training-job training fine-tune backfill playbook-run simulation-run job-run transform-job
    evaluation-run deploy stack-deployment test tests unit-test load-test rollback redeploy workflow-execution`,
  routine: `workflow pipeline automation flow scenario recipe dag playbook release action cron-job cronjob test-suite zap
    job-definition task-definition schedule trigger macro applet routine rule function-definition`,
  host: `web-app web-application web-server web-service container instance vm machine virtual-machine server service pod cluster droplet node ec2-instance dyno worker-process
    function lambda daemon replica statefulset compute-instance workload environment sandbox devbox ec2 microvm codespace
    app-service database-instance helm-release helm-chart chart-release stack infrastructure agent bot actor`,
  small: `time-entry event-subscription webhook-subscription topic-subscription push-subscription newsletter-subscription label tag comment cache cache-entry reaction bookmark item list-item star favorite favourite
    filter view saved-view annotation note-item highlight vote like reminder-item watchlist-item
    key cache-key flag emoji line word character paragraph cell row-selection cart-item shape
    cookie checklist-item todo-item subtask heading column-filter relation edge alias link
    bullet attachment assignment keyframe waypoint alarm timer notification event-listener breakpoint override
    mapping hook element text-box border tag-value cookies rule-exception observation
    playlist-item track-item queue-item entry log-entry cart saved-search silence suppression draft branch remote ref task todo
    reminder cron trigger route binding variable env redirect webhook rule header queue-message
    custom-domain env-var environment-variable env-vars env-variable auth-key authentication-key`,
  readout: `layer-visibility argument-visibility column-visibility visibility-flag row-visibility object-visibility element-visibility panel-visibility
    node-visibility grid-visibility label-visibility layer-lock api-path url-path request-path endpoint-path reasoning-path learning-path career-path critical-path attack-path
    curve-path tool-path upgrade-path migration-path call-path execution-path contact-sheet ptz-position pan-position tilt-position cursor-position mouse-position scroll-position window-position camera-position playback-position robot-position
    joint-position head-position user-story user-agent user-interface user-guide user-input user-manual file-transfer status state info information details detail summary report history log metric statistic
    stats statistics eligibility quote estimate preview count list metadata schema overview
    usage balance price rate result results output version versions health capability
    capabilities options types docs documentation help definition definitions compliance diff
    difference differences availability progress insight insights analytics trend trends ranking
    leaderboard score scores forecast weather prediction recommendation recommendations
    suggestion suggestions timeline changelog change-log release-note notes-list logs metrics average
    total totals size length duration tempo snapshot screenshot transcript feed headlines news blame backtrace stacktrace callstack
    catalog catalogue directory-tree tree hierarchy structure inventory index-list content
    contents data dataset datasets listing listings lookup search check validation
    verification-status analysis comparison similarity inspection diagnosis diagnostics advice
    guide guidance reference examples example template-list tips facts fact lyrics definition-of
    specification spec specs coverage accuracy lag drift breakdown view-data profile-data rates
    prices quota limits fee fees cost costs tax taxes schedule-list timetable schedule
    calendar-view directions route routes distance location coordinates time date timezone
    holiday holidays ratings rating reviews review-list popularity dashboard-data explanation
    answer question answers evidence rationale checklist benchmark benchmarks baseline audit
    findings risk vulnerabilities vulnerability cve advisories advisory dependencies dependency
    graph-view neighbors ancestors descendants siblings children parents members-list
    timeline-view data-transfer domain-transfer call-transfer earnings dividends cashflow financials income-statement balance-sheet holdings
    portfolio positions orderbook order-book candles ohlcv ticker tickers quotes conditions
    criteria requirements policy-text terms statement-of identity whoami healthcheck heartbeat
    uptime message-quota message-limit message-count activity-timeline event-timeline project-timeline incident-timeline chinese-calendar visibility-timeout insider-transaction email-domain email-provider email-client email-template mail-server economic-calendar market-calendar race-calendar tax-calendar exchange-calendar trading-calendar academic-calendar school-calendar release-calendar content-calendar editorial-calendar lunar-calendar dividend-calendar holiday-calendar earnings-calendar
    earning-calendar ipo-calendar rule rules guideline guidelines convention conventions
    practice practices status-message error-message success-message confirmation-message log-message warning-message response-message customer-portal billing-portal`,
  private: `photo-album photo-library camera-roll vault-item vault-entry heap-dump core-dump memory-dump crash-dump packet-capture pcap iban bank-detail routing-number boarding-pass loyalty-point loyalty-balance
    visa-application loan-application tax-account utility-bill phone-bill trade-fill order-fill account-operation account-movement account-activity account-transfer card-statement card-transaction standing-order direct-debit pay-stub tax-return credit-report credit-score net-worth pension-pot
    dispute-evidence state-file tfstate insurance-claim warranty-claim medical-claim change-record object-change transaction-feed donation bank-transaction bank-transfer account-statement bank-statement payout appointment agenda note notes email mail inbox message conversation chat dm diary journal memory memories
    calendar voicemail contact contacts thread history-item document-private draft drafts
    message-timeline chat-timeline indexeddb localstorage sessionstorage local-storage session-storage oauth-grant permission-grant browser-storage
    user-relationship file-edit edit-history call-recording recording health-record medical-record log logs log-entry log-event audit-log audit-trail
    console-log command-history shell-history chat-history browsing-history search-history knowledge-graph personal clipboard
    screen screenshot session-recording meeting meetings bank-account transaction transactions
    portfolio holdings order-history payment payments invoice invoices subscription-details
    workout sleep-data heart-rate location-history attachment attachments environment-variable
    registry-hive keystroke process-list survey-response form-response submission
    direct-message chat-message private-message text-message voice-message slack-message mailbox traces crash-report error-report console-message network-request drive drive-file drive-document camera-snapshot camera-stream camera-clip footage
    invoice-pdf statement-pdf order-pdf env-var account-balance trading-account brokerage-account purchase purchases bank-balance card-details position positions holding order orders recent-activity env-vars env-variable`,
  foreign: `dm direct-message mention issue issues pull-request merge-request pr prs mr comment comments discussion review reviews
    article articles news headline web-page webpage website site-content page-content web
    url-content search-result paper papers abstract abstracts preprint publication publications
    tweet tweets post posts thread threads feed rss blog blogs forum email emails mail inbox
    message messages sms chat conversation transcript transcripts subtitle subtitles caption
    captions video videos youtube ticket tickets feedback answer-post question-post reddit wiki
    wikipedia lyrics readme bug-report work-item workitem social-media x-timeline twitter-timeline weibo-timeline home-timeline user-timeline public-timeline social-timeline tweet-replies
    reply replies hashtag podcast podcasts attachment console-message network-request
    commit-message story stories hacker-news notification-text note-of-others channel-message
    dom accessibility-snapshot listing-description customer-review customer-feedback
    survey-response alert-text commit commits research library-documentation library-docs
    direct-message chat-message private-message text-message slack-message package-documentation package-docs`,
  web: `friend-link blogroll url uri web website webpage web-page link site internet http https hyperlink web-search`,
  session: `debugging session recording recorder connection context tab screencast timer stopwatch conversation thread
    search-session research-session thinking project-context`,
  number: `number numbers integer integers value values sum operand operands fraction decimal vector vectors matrix matrices
    duration days hours minutes months interval numeral numerals polynomial angle angles digit digits float`,
  light: `web-info web-hosting web-specific web-api web-client web-console web-interface web-ui visual-feedback haptic-feedback force-feedback audio-feedback project-order work-order production-order manufacturing-order maintenance-order repair-order service-order insertion-order change-order job-order sort-order display-order column-order section-order list-order item-order field-order row-order step-order
    task-order scene-order layer-order reading-order stacking-order tab-order menu-order page-order slide-order element-order
    block-order sequence-order rank-order drawing-order ai-profile model-profile connection-profile device-profile browser-profile configuration-profile config-profile build-profile
    network-profile schema-profile voice-profile style-profile brand-profile company-profile business-profile power-profile
    performance-profile data-profile column-profile risk-profile color-profile settings-profile print-profile agent-profile
    elevation-profile permission-profile access-profile security-profile token-profile domain-profile link item entry record line session object intent detail entity resource data information
    thing piece instance-of batch row set-of collection-of operation action-item details
    transaction-record response one type kind info content contents body history list summary`,
  sheet: `cell range column row sheet worksheet workbook table-cell paragraph heading slide presentation document word-document
    text-run footnote header footer pivot-table chart-sheet page-break bullet-list text-box spreadsheet table-style shape font
    docx xlsx pptx textbox cell-range table-row table-column formatting border text-formatting`,
  store: `child-account sub-account parent-account database table collection repository repo bucket project account workspace organization organisation dataset index
    branch volume schema namespace record document page file directory folder site domain customer user
    database-record volume-data image backup snapshot keyspace topic queue vault board channel team app zone dns-record
    instance cluster stack event message email contact product post article note entity memory knowledge-base website key-value`,
  api: `api endpoint api-call api-request http-request rest-api webhook rpc tool-call graphql-api external-api method
    api-endpoint http-call request rest-call http-method`,
  artefact: `completion image picture chart diagram text code plot graph visualization visualisation password uuid id hash qr-code
    barcode embedding embeddings suggestion idea outline summary plan report prompt response answer story poem color-palette
    config configuration schema regex example sample thumbnail video audio speech sound music music-track voice svg
    mermaid html markdown json xml css sql query component test-case caption title haiku mindmap mind-map
    template-text icon logo wireframe number random-number token-count preview presigned-url signed-url commit-message
    variant roadmap palette explanation map certificate-text signature-check slug key-names lorem-ipsum
    placeholder cell-formula formula itinerary recipe-idea quiz flashcard boilerplate sitemap-data link`,
  booking: `flight hotel room reservation booking ticket train trip ride taxi table-reservation restaurant-table appointment
    stay rental car-rental flight-booking hotel-booking seat-reservation train-ticket event-ticket concert-ticket movie-ticket flight-ticket`,
  log: `change-record change-history audit-record audit-event login-event security-event login-history log logs log-entry log-event log-group log-stream audit-log trace traces event-log crash-log syslog logcat stdout stderr
    console-log access-log error-log console-output debug-output program-output`,
  health: `ecg-signal glucose-trend glucose-reading recovery-score readiness-score health-goal fitness-goal weight-trend weight-goal weight-progress ecg ecg-waveform ecg-recording ecg-data ekg electrocardiogram body-temperature skin-temperature glucose-level calorie-summary calorie-trend calorie-log calorie-balance
    mood-trend mood-history mood-summary stress-level stress-score respiration respiration-rate respiratory-rate breathing-rate lab-value lab-panel blood-test blood-work blood-panel exercise-history exercise-log workout-history hydration-log period-log
    cycle-log ovulation medication-log medication-list medication-schedule symptom-log sleep-trend heart-signal heart-rhythm pulse-rate vo2-max fitness-age vaccination vaccination-history health-day key-biometric sleep training-load daily-steps sleep-log sleep-stage sleep-score sleep-summary sleep-history sleep-analysis weight-history weight-log weight-entry weight-measurement weigh-in body-weight body-composition body-fat body-measurement blood-sugar blood-glucose blood-oxygen spo2 hrv resting-heart heart-data medical-history medical-report medical-exam lab-report lab-test food-diary food-journal food-log meal-log diet-log diet-record nutrition-log water-intake calorie-intake menstrual-cycle mood-log mood-entry vaccination-record vital vitals allergy immunization patient medical health-record health-data health-history health-profile diagnosis-record prescription symptom heart-rate biometric biometrics gym-session workout-session sleep-session sleep-record step-count body-battery blood-pressure sleep-data fhir lab-result workout`,
};
