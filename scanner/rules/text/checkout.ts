/**
 * What nobody says of a repository that a service keeps. Alternatives with at most two bounded repetitions: linear.
 */
const HERE =
  /\b(?:working[- ](?:trees?|copy|copies)|worktrees?|uncommitted|unstaged|local (?:git )?(?:repo|repository|checkout|clone|codebase|directory|workspace)|(?:repo|repository) root|root of the (?:repo|repository))\b/i;

/** Words of names that tell of a tool with which somebody works on the code of a machine. */
const DEVELOPS = new Set(
  'worktree reformat refactor lsp breakpoint breakpoints diagnostics symbol symbols codebase'.split(
    ' ',
  ),
);
/** Parameters that name a repository of a service. */
const OF_SERVICE = new Set(['owner', 'repo_owner', 'repoOwner', 'project_id', 'projectId']);

/** Whether the tools of a server work on code that is checked out on its own machine. */
export function worksInCheckout(
  tools: ReadonlyArray<{
    readonly description?: string | undefined;
    readonly inputSchema?: { readonly properties?: unknown } | undefined;
  }>,
  wordsOfTools: ReadonlySet<string>,
): boolean {
  const isHere =
    tools.some(({ description }) => description !== undefined && HERE.test(description)) ||
    !wordsOfTools.isDisjointFrom(DEVELOPS);
  return isHere && !tools.some(({ inputSchema }) => namesService(inputSchema?.properties));
}

function namesService(properties: unknown): boolean {
  if (typeof properties !== 'object' || properties === null) return false;
  return Object.keys(properties).some((key) => OF_SERVICE.has(key));
}
