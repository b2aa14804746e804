import type { VerbClass } from '../word.ts';

/** English verbs as tool authors use them, in their base form, by what they do. */
export const ENGLISH_VERBS: Readonly<Record<VerbClass, string>> = {
  retrieve: `stream prefetch consume visit get list fetch read show display view describe retrieve return obtain access see peek
    print present reveal report tell enumerate receive collect gather grab introspect
    tail cat stat surface provide supply serve give expose contain include yield output
    dump acquire inform recall remind retrieves fetchall iterate paginate recap crawl
    scrape spider harvest pick load consult reference overview brief refetch ls pwd
    dequeue resurface showcase unveil glimpse skim perceive hear eavesdrop sniff
    itemize itemise enquire recite reproduce unearth illustrate exhibit portray depict
    characterize characterise mention disclose`,
  search: `traverse search find query browse explore discover locate match filter seek hunt research
    investigate lookup google grep rank recommend suggest autocomplete geocode mine
    trawl ask inquire scour comb sift peruse pinpoint lookfor shortlist geosearch`,
  check: `assert qualify poll check verify validate inspect diagnose audit lint monitor watch track compare diff
    assess examine review analyze analyse evaluate detect identify recognize recognise
    determine debug profile benchmark measure ping probe judge score grade appraise test
    survey spot trace troubleshoot critique proofread estimate resolve disambiguate
    contrast gauge quantify scan screen observe demonstrate revalidate reverify rescan
    recheck attest vet crosscheck spellcheck typecheck precheck ascertain corroborate
    sense supervise oversee study scrutinize scrutinise dissect weigh discern
    distinguish triangulate fingerprint recompare autodetect factcheck`,
  compute: `extrapolate intersect collate digest slice stitch mix blend reconstruct contextualize enhance separate discuss
    debate plan quote calculate compute count sum average transform parse encode decode encrypt
    decrypt hash translate transliterate summarize summarise aggregate extract predict
    forecast infer classify categorize categorise cluster correlate interpolate
    normalize normalise tokenize tokenise minify beautify prettify explain interpret
    understand solve derive differentiate integrate simplify multiply divide subtract
    think reason brainstorm advise propose answer approximate deduce map visualize
    visualise plot graph transcribe caption ocr paraphrase randomize randomise roll
    shuffle guess convert project synthesize synthesise sample simulate preview tabulate
    vectorize embed segment denoise invert factorize deserialize serialize stringify
    learn reflect deliberate contemplate elaborate clarify ponder outline enrich model
    dedupe geolocate reverse square cube exponentiate round floor ceil modulo bin
    decompile disassemble demangle unescape escape slugify humanize anonymize detokenize
    split combine decompose scrub sanitize redact mask obfuscate pseudonymize rerank
    rephrase condense transcode upscale downscale dub narrate colorize stylize
    recalculate recompute recategorize exchange expand inflate moderate abbreviate
    romanize romanise pluralize singularize capitalize capitalise lowercase uppercase
    titlecase conjugate lemmatize concatenate concat interleave flatten unnest chunk
    crosstab bucketize quantise smooth resample detrend standardize standardise rescale
    lerp regress fit backcast nowcast amortize amortise annualize annualise prorate
    valuate apportion hypothesize hypothesise theorize speculate envisage roleplay teach
    advocate strategize strategise chart sketch vectorise binarize rasterize rasterise
    dither sharpen crossfade remix equalize transpile desugar minimise reformat
    restructure demystify reword rhyme price fold`,
  observe: `capture wait sleep screenshot snapshot listen echo noop hello greet await idle`,
  generate: `develop draw compile optimize optimise generate produce render build construct design imagine
    formulate craft devise assemble compose paint regenerate rebuild recompile fabricate
    manufacture sculpt concoct autogenerate improvise ghostwrite typeset storyboard`,
  create: `issue create make new define establish initialise initialize init instantiate scaffold
    bootstrap introduce draft author duplicate clone copy fork replicate prepare found
    declare formalize mkdir raise award recreate inaugurate institute originate conceive
    form setup`,
  add: `enlist queue add insert append prepend put enqueue push attach adjoin stack augment supplement
    restock replenish requeue tack affix interpose intersperse prefix suffix annex
    contribute inscribe impose plug plant`,
  change: `undefine unschedule unpair unfriend unmatch unlist undrop relist increase decrease undelete consolidate incorporate propagate calibrate arrange restrict retire secure suppress
    relate partition abandon adopt anchor collapse shrink hydrate bake bundle watermark boost balance rate cut keep protect unprotect cherry emulate reapply update edit modify change alter adjust set configure rename move
    patch replace amend revise correct fix improve refactor rewrite enable disable
    toggle customize customise tweak assign unassign reassign detach link unlink
    associate disassociate mark flag unflag tag untag label unlabel annotate pin unpin
    star unstar archive unarchive untrash hide unhide mute unmute follow unfollow
    complete finish promote demote prioritize prioritise reorder increment decrement
    merge commit stage unstage rebase stash revert undo redo restore recover acknowledge
    ack dismiss snooze vote upvote downvote like unlike react bookmark trash upsert
    relabel retag extend shorten overwrite reopen lock unlock subscribe unsubscribe
    watchlist claim checkin clock note comment favorite favourite unfavorite group
    ungroup relocate reparent nest transition advance progress triage conclude override
    adapt refine renew rotate resize crop trim recolor retitle reschedule postpone defer
    delay bump tune index reindex migrate sync synchronize synchronise import ingest
    scope enroll unenroll opt tidy rearrange unzip zip compress decompress unpack
    deduplicate bind unbind compact vacuum defragment defrag seed populate fill refill alias redirect
    suspend unsuspend deactivate activate reactivate quarantine isolate whitelist
    blacklist allowlist denylist block unblock ban unban ignore unignore rebaseline
    mutate silence hush desilence ensure reclassify repair remediate rectify heal harden
    downgrade hoist stamp seal unseal allocate deallocate reconcile throttle limit cap
    chmod chown cp mv squash taint lower arm disarm backfill rehydrate resync enforce
    waive reinstate escheat rekey rebrand remap repoint reroute repurpose rescope reseat
    reshuffle resequence renumber rebalance rebudget recategorise recode recompose
    reconfigure reformulate reframe rehome relink reprice reprioritize reprioritise
    reshape retarget retime revamp revive rework segregate shelve sideline splice
    stabilize stabilise streamline strengthen superimpose supersede tailor transmute
    unclaim uncheck tick untick unfold unmark unsnooze unsubmit uninvite warp widen narrow yank unyank
    deprecate undeprecate substitute mend downrank dilute exempt expedite fasten fortify
    inherit input insulate intensify lengthen loosen mitigate mobilize modernize modernise
    thaw extrude chamfer inline prolong discharge admit enrol unenrol appoint forbid divert obsolete point tie unite subset repaint monetize morph neutralize obscure offset outfit overhaul overlay pack pair
    personalize personalise preload privatize publicize purify readjust realign
    reallocate reapportion reattach recast recenter recombine recommission reconvene
    redefine redesign redistribute redraft reduce refit reflow refocus refresh regroup
    regulate reissue rejoin remodel level position enter shift frame`,
  shape: `format sort align indent style colour color bold italicize underline highlight transpose
    unmerge freeze unfreeze pivot wrap unwrap justify autofit decorate theme animate flip`,
  store: `save store persist write upload remember memorize memorise record backup log register
    cache jot file materialize stow retain preserve enshrine checkpoint autosave
    stockpile offload document journal`,
  'fetch-away': 'unload download export pull mirror siphon',
  grant: `grant share permit authorize authorise invite impersonate delegate elevate empower
    entitle onboard offboard hire bestow entrust accredit deputize vouchsafe`,
  switch: `switch use select choose focus checkout connect reconnect join login logon authenticate
    logout signin signout disconnect leave assume designate reauthenticate relogin`,
  approve: `nominate certify notarize penalize sign countersign approve reject accept decline confirm deny endorse ratify greenlight
    rubberstamp sanction veto rebuff refuse consent disapprove`,
  manage: `manage handle manipulate control administer maintain operate process work coordinate
    orchestrate govern organize organise interact deal automate`,
  light: `hold back top place look tear shut spin turn figure bring cash wind perform do take conduct carry support
    help facilitate throw allow let have offer implement attempt hang`,
  run: `rerequest retrigger reprocess intercept run execute exec invoke trigger dispatch eval call launch spawn fire rerun retry replay
    fuzz train finetune crack exploit attack inject brute bruteforce curl request script
    engage actuate relaunch respawn resubmit retrain quantize distill spoof phish
    exfiltrate dispense brew backtest detonate enact instigate retest resimulate pentest
    jailbreak flood ddos hijack autorun`,
  start: `relight start begin initiate resume wake boot unpause continue mount power commence kickstart
    rouse ignite preheat`,
  stop: `disengage stop halt pause abort interrupt hibernate shutdown restart reboot reload drain cordon
    uncordon evict unmount eject quiesce cease discontinue`,
  deploy: `deploy redeploy rollout rollback install upgrade scale autoscale provision release ship
    apply reprovision failover reinstall fulfill fulfil sideload rehost`,
  send: `circulate thank challenge congratulate redeliver handoff handover warn send email mail notify broadcast dial sms message reply forward respond alert dm whisper
    announce resend transmit deliver emit nudge telephone tweet retweet toot telegraph
    converse speak say chat contact escalate fax text hail ring buzz heckle blast spam
    proclaim page relay`,
  publish:
    'distribute publish post republish syndicate unpublish crosspost repost livestream televise air',
  drive: `blink slew ramp rinse heat cool warm radiate poke toss tare drive home nod orbit loiter ascend descend yaw command act dock park go click tap type press scroll hover drag navigate swipe doubleclick rightclick keypress
    keydown keyup mousemove mousedown mouseup goto touch pinch zoom unfocus blur
    maximize minimize fullscreen play skip rewind dim brighten vibrate fly walk jog teleport paste
    step jump honk flash feed water tilt pan steer accelerate brake lift lunge strafe
    crouch shoot aim mow mop boil sound beep wink grasp unclench land takeoff undock
    fastforward cast strum swivel`,
  open: `open`,
  close: 'close end quit exit finalize finalise adjourn',
  cancel: 'cancel void rescind retract nullify abrogate resign',
  submit: 'submit hand lodge proffer dispute contest appeal',
  book: 'book reserve rebook schedule rent prebook charter',
  reset: 'reset reinitialize zero rezero',
  clear: 'clear flush empty clean cleanup reclaim deplete evacuate vacate',
  remove: `remove exclude unset strike free strip unregister deregister kick dissociate discard expel oust
    eliminate uproot banish detag depublish delist exile extirpate pluck pop unbook`,
  delete: `reimage scrap dissolve zeroize unsend disband delete del destroy erase wipe purge drop truncate expunge obliterate prune terminate
    kill annihilate shred nuke teardown rm rmdir dispose decommission deprovision
    evaporate sweep uninstall bulkdelete undeploy raze forget demolish eradicate
    extinguish incinerate vaporize vaporise zap scuttle tombstone cryptoshred cull lose
    bulldoze exterminate flushdb flushall dropdb`,
  revoke: 'revoke invalidate expire unauthorize deauthorize disavow disown decertify',
  pay: `license commission gift spend invest compensate reward deduct transact pay charge refund repay prepay bill purchase buy donate tip remit reimburse disburse
    payout settle sponsor invoice recharge topup bid order debit credit overpay underpay
    fund finance defray subsidize subsidise underwrite pledge indemnify refinance wager
    gamble autopay procure preorder`,
  trade: `exercise trade sell short liquidate swap stake unstake hedge borrow lend redeem mint buyback
    bridge burn arbitrage scalp auction barter encash`,
  'move-money': 'transfer withdraw deposit wire payback airdrop repatriate onramp offramp',
};

/** Verbs that are nouns as often: only their place in the clause tells. */
export const NOUNISH = `home deal drive hold dispute contest appeal dispatch ask increase decrease balance boost bundle anchor partition watermark stream digest slice mix reward act dock collapse
  debate exercise back top cut draw pledge hover access queue advance alert alias answer archive attack audit author average award backup benchmark
  bid bill bin block book bookmark bridge brief build bump burn cache call cap caption cash
  change charge chat checkout claim clock clone cluster color colour comment commit contact
  control copy count credit cube debit delay deposit design dial diff dim display dm document
  download draft drag drop dump echo email embed end estimate exchange exit expand exploit
  export fax feed figure file filter fire fix flag flash floor fly focus forecast fork format
  forward grade graph group guess hand hang hash hedge help highlight import index install
  invoice issue jump kick label launch like limit link list load lock log look lookup mail map
  mark mask match message mint mirror model monitor mount move note nudge offer open order
  outline output overview paste patch pause payout pick pin pivot place plan play plot post
  power preview print probe process profile progress project pull purchase push query quote
  raise rank reason recharge record redirect reference refund register release rent replace reply resume
  report request research reset return reverse review rollback rollout round run sample scale
  schedule scope score screen screenshot script seal search seed segment share short sign skip
  setup sleep sms snapshot sort spin split sponsor square stack stage stake stamp star start stash
  step stop style sum summary support survey swap sweep sync tag taint tap telegraph telephone
  test theme tip toot topup touch trace track trade train transfer transform transition trash
  trigger tune turn tweet type upgrade use vacuum view vote walk watch water whisper wind wire work wrap
  zoom`;

/** Nouns and adjectives that are seldom verbs: only an article or a pronoun after them makes them one. */
export const SELDOM_VERBS = `discharge point tie free strike scrap ramp heat cool warm poke challenge license commission gift lease tare inline obsolete subset home input spend command frame fullscreen orbit balance reward act bundle digest anchor partition poll rate park study sense fit price chart sketch fold form prefix suffix plug plant level position enter shift
  document journal text ring buzz spam page air pan tilt lift aim boil sound beep land cast lodge
  charter pop fund finance auction overlay pack pair tick offset flood blast brake weigh
  institute yank lose rhyme chunk advocate comb sanction wager shoot overhaul`;

/** Forms that would be those of a verb and never are. */
export const NEVER_VERBS: readonly string[] = [
  'news',
  'phishing',
  'spending',
  'heating',
  'cooling',
];
