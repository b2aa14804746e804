import type { ToolReading } from './reading.ts';

/** Words that say that files are those of the machine the server runs on. */
const LOCAL_WORDS = new Set(
  `disk filesystem locally local absolute cwd home workspace downloads tmp /tmp`.split(/\s+/),
);

/** Parameters and words that say that files live in somebody else's store. */
const REMOTE_WORDS = new Set(
  `repo repository owner branch ref sha commit bucket bucketname project projectid siteid workspaceid driveid fileid filekey
   spreadsheetid container containerid pod namespace instanceid appid drive cloud remote s3 blob site volume sandboxid
   sandbox deployment group knowledgebase`.split(/\s+/),
);

/** Whether the files of a tool are on the server's own machine rather than in a remote store. */
export function worksOnOwnMachine(tool: ToolReading): boolean {
  const isRemote = tool.parameters.some(({ words }) =>
    words.some(({ lower }) => REMOTE_WORDS.has(lower)),
  );
  if (isRemote) return saysLocal(tool);
  return saysLocal(tool) || !describesRemote(tool);
}

function saysLocal(tool: ToolReading): boolean {
  const tokens = tool.description?.passage.tokens ?? [];
  if (
    tokens.some(
      ({ lower }, at) =>
        LOCAL_WORDS.has(lower) || (lower === 'file' && tokens[at + 1]?.lower === 'system'),
    )
  ) {
    return true;
  }
  return tool.parameters.some(
    ({ description }) => description?.tokens.some(({ lower }) => LOCAL_WORDS.has(lower)) ?? false,
  );
}

function describesRemote(tool: ToolReading): boolean {
  const main = tool.description?.main ?? [];
  return [...main, ...tool.nameActs].some(({ act }) =>
    [...act.object.words, ...act.object.complement].some((word) => REMOTE_WORDS.has(word)),
  );
}
