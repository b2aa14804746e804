/** Nouns made of a verb: what is done, or the tool that does it. The noun first, then its verb. */
export const NOMINALS: ReadonlyMap<string, string> = new Map(
  pairs(`deletion delete removal remove creation create insertion insert addition add modification modify alteration alter
    withdrawal withdraw disbursement disburse liquidation liquidate redemption redeem submission submit cancellation cancel installation install uninstallation uninstall registration register publication publish
    publishing publish transmission transmit generation generate conversion convert calculation calculate computation compute
    retrieval retrieve extraction extract translation translate transformation transform validation validate verification verify
    analysis analyze comparison compare evaluation evaluate detection detect recognition recognize identification identify
    classification classify summarization summarize visualization visualize prediction predict estimation estimate
    activation activate deactivation deactivate duplication duplicate migration migrate replacement replace termination terminate
    revocation revoke destruction destroy erasure erase purging purge booking book purchase buy purchasing buy
    sender send deleter delete remover remove creator create writer write editor edit updater update uploader upload
    downloader download runner run executor execute executer execute launcher launch publisher publish poster post notifier notify
    scheduler schedule trader trade payer pay converter convert formatter format splitter split merger merge calculator calculate
    checker check validator validate verifier verify analyzer analyze analyser analyze finder find searcher search reader read
    viewer view fetcher fetch getter get scraper scrape crawler crawl translator translate generator generate extractor extract
    parser parse encoder encode decoder decode summarizer summarize detector detect inspector inspect tester test explorer explore
    counter count lister list comparer compare compressor compress resizer resize cropper crop renamer rename mover move
    copier copy cleaner clean optimizer optimize minifier minify beautifier beautify transcriber transcribe renderer render
    recommender recommend predictor predict estimator estimate solver solve classifier classify simulator simulate
    watcher watch recorder record logger log scanner scan profiler profile linter lint loader load resolver resolve tracker track
    planner plan builder build debugger debug listener listen installer install deployer deploy invoker invoke trigger trigger interpreter interpret evaluator evaluate
    deployment deploy provision provision initialization initialize invocation invoke execution execute
    initiation initiate offboarding offboard onboarding onboard mailing mail suspension suspend isolation isolate eviction evict restoration restore
    shutdown shutdown reboot reboot restart restart wipe wipe teardown teardown rollback rollback failover failover unsubscribe unsubscribe
    recall recall inspection inspect exploration explore traversal traverse aggregation aggregate discovery discover
    lookup search healthcheck check reasoning reason thinking think management manage administration administer closure close rotation rotate renewal renew processing process`),
);

function pairs(list: string): Array<readonly [string, string]> {
  const words = list.split(/\s+/).filter((word) => word !== '');
  const all: Array<readonly [string, string]> = [];
  for (let at = 0; at + 1 < words.length; at += 2) all.push([words[at] ?? '', words[at + 1] ?? '']);
  return all;
}
