/** An id of a public list with the name that it has there. */
export interface PublicEntry {
  readonly id: string;
  readonly list: 'OWASP MCP Top 10' | 'SAFE-MCP' | 'CWE' | 'MITRE ATLAS';
  readonly name: string;
  readonly url: string;
}

/** Names in the lists, as read at their sources; a test keeps this to the ids that attacks use. */
const NAMES: Readonly<Record<string, string>> = {
  MCP01: 'Token Mismanagement & Secret Exposure',
  MCP02: 'Privilege Escalation via Scope Creep',
  MCP03: 'Tool Poisoning',
  MCP04: 'Software Supply Chain Attacks & Dependency Tampering',
  MCP05: 'Command Injection & Execution',
  MCP06: 'Intent Flow Subversion',
  MCP07: 'Insufficient Authentication & Authorization',
  MCP09: 'Shadow MCP Servers',
  MCP10: 'Context Injection & Over-Sharing',
  'SAFE-T1001': 'Tool Poisoning Attack',
  'SAFE-T1002': 'Supply Chain Compromise',
  'SAFE-T1003': 'Malicious MCP-Server Distribution',
  'SAFE-T1004': 'Server Impersonation / Name-Collision',
  'SAFE-T1005': 'Exposed Endpoint Exploit',
  'SAFE-T1008': 'Tool Shadowing Attack',
  'SAFE-T1101': 'Command Injection',
  'SAFE-T1102': 'Prompt Injection (Multiple Vectors)',
  'SAFE-T1104': 'Over-Privileged Tool Abuse',
  'SAFE-T1105': 'Path Traversal via File Tool',
  'SAFE-T1106': 'Autonomous Loop Exploit',
  'SAFE-T1201': 'MCP Rug Pull Attack',
  'SAFE-T1203': 'Backdoored Server Binary',
  'SAFE-T1204': 'Context Memory Implant',
  'SAFE-T1205': 'Persistent Tool Redefinition',
  'SAFE-T1301': 'Cross-Server Tool Shadowing',
  'SAFE-T1302': 'High-Privilege Tool Abuse',
  'SAFE-T1304': 'Credential Relay Chain',
  'SAFE-T1307': 'Confused Deputy Attack',
  'SAFE-T1308': 'Token Scope Substitution',
  'SAFE-T1309': 'Privileged Tool Invocation via Prompt Manipulation',
  'SAFE-T1401': 'Line Jumping',
  'SAFE-T1402': 'Instruction Steganography',
  'SAFE-T1403': 'Consent-Fatigue Exploit',
  'SAFE-T1404': 'Response Tampering',
  'SAFE-T1405': 'Tool Obfuscation/Renaming',
  'SAFE-T1406': 'Metadata Manipulation',
  'SAFE-T1501': 'Full-Schema Poisoning (FSP)',
  'SAFE-T1502': 'File-Based Credential Harvest',
  'SAFE-T1503': 'Env-Var Scraping',
  'SAFE-T1504': 'Token Theft via API Response',
  'SAFE-T1701': 'Cross-Tool Contamination',
  'SAFE-T1702': 'Shared-Memory Poisoning',
  'SAFE-T1703': 'Tool-Chaining Pivot',
  'SAFE-T1801': 'Automated Data Harvesting',
  'SAFE-T1803': 'Database Dump',
  'SAFE-T1804': 'API Data Harvest',
  'SAFE-T1901': 'Outbound Webhook C2',
  'SAFE-T1911': 'Parameter Exfiltration',
  'SAFE-T1913': 'HTTP POST Exfil',
  'SAFE-T1914': 'Tool-to-Tool Exfil',
  'SAFE-T1915': 'Cross-Chain Laundering via Bridges/DEXs',
  'SAFE-T2101': 'Data Destruction',
  'SAFE-T2102': 'Service Disruption',
  'SAFE-T2103': 'Code Sabotage',
  'SAFE-T2104': 'Fraudulent Transactions',
  'SAFE-T2106': 'Context Memory Poisoning via Vector Store Contamination',
  'CWE-22': 'Path Traversal',
  'CWE-77': 'Command Injection',
  'CWE-78': 'OS Command Injection',
  'CWE-89': 'SQL Injection',
  'CWE-94': 'Code Injection',
  'CWE-200': 'Exposure of Sensitive Information to an Unauthorized Actor',
  'CWE-250': 'Execution with Unnecessary Privileges',
  'CWE-269': 'Improper Privilege Management',
  'CWE-306': 'Missing Authentication for Critical Function',
  'CWE-319': 'Cleartext Transmission of Sensitive Information',
  'CWE-345': 'Insufficient Verification of Data Authenticity',
  'CWE-359': 'Exposure of Private Personal Information to an Unauthorized Actor',
  'CWE-400': 'Uncontrolled Resource Consumption',
  'CWE-441': 'Unintended Proxy or Intermediary (Confused Deputy)',
  'CWE-451': 'User Interface (UI) Misrepresentation of Critical Information',
  'CWE-494': 'Download of Code Without Integrity Check',
  'CWE-506': 'Embedded Malicious Code',
  'CWE-522': 'Insufficiently Protected Credentials',
  'CWE-694': 'Use of Multiple Resources with Duplicate Identifier',
  'CWE-770': 'Allocation of Resources Without Limits or Throttling',
  'CWE-862': 'Missing Authorization',
  'CWE-918': 'Server-Side Request Forgery (SSRF)',
  'CWE-1007': 'Insufficient Visual Distinction of Homoglyphs Presented to User',
  'CWE-1357': 'Reliance on Insufficiently Trustworthy Component',
  'CWE-1427': 'Improper Neutralization of Input Used for LLM Prompting',
  'AML.T0010.005': 'AI Supply Chain Compromise: AI Agent Tool',
  'AML.T0034.002': 'Cost Harvesting: Agentic Resource Consumption',
  'AML.T0051.001': 'LLM Prompt Injection: Indirect',
  'AML.T0053': 'AI Agent Tool Invocation',
  'AML.T0068': 'LLM Prompt Obfuscation',
  'AML.T0074': 'Masquerading',
  'AML.T0080': 'AI Agent Context Poisoning',
  'AML.T0083': 'Credentials from AI Agent Configuration',
  'AML.T0085.001': 'Data from AI Services: AI Agent Tools',
  'AML.T0086': 'Exfiltration via AI Agent Tool Invocation',
  'AML.T0098': 'AI Agent Tool Credential Harvesting',
  'AML.T0101': 'Data Destruction via AI Agent Tool Invocation',
  'AML.T0109': 'AI Supply Chain Rug Pull',
  'AML.T0110.000': 'AI Agent Tool Poisoning: Definition and Instructions',
  'AML.T0110.002': 'AI Agent Tool Poisoning: Runtime Response',
  'AML.T0132': 'Misconfigured or Publicly Exposed AI Services',
  'AML.T0134': 'AI Targeted Cloaking',
};

/** Every id that has a name here. */
export const PUBLIC_IDS: readonly string[] = Object.keys(NAMES);

const OWASP = 'https://owasp.org/www-project-mcp-top-10/2025/';

/** The last parts of the addresses at OWASP, which follow no single pattern. */
const OWASP_PAGES: Readonly<Record<string, string>> = {
  MCP01: 'MCP01-2025-Token-Mismanagement-and-Secret-Exposure',
  MCP02: 'MCP02-2025–Privilege-Escalation-via-Scope-Creep',
  MCP03: 'MCP03-2025–Tool-Poisoning',
  MCP04: 'MCP04-2025–Software-Supply-Chain-Attacks&Dependency-Tampering',
  MCP05: 'MCP05-2025–Command-Injection&Execution',
  MCP06: 'MCP06-2025–Intent-Flow-Subversion',
  MCP07: 'MCP07-2025–Insufficient-Authentication&Authorization',
  MCP09: 'MCP09-2025–Shadow-MCP-Servers',
  MCP10: 'MCP10-2025–ContextInjection&OverSharing',
};

const SAFE = 'https://github.com/safe-agentic-framework/safe-mcp/blob/main/';

/** Techniques that SAFE-MCP lists without a page of their own. */
const IN_LIST_ONLY: ReadonlySet<string> = new Set([
  'SAFE-T1405',
  'SAFE-T1406',
  'SAFE-T1901',
  'SAFE-T1913',
  'SAFE-T1914',
  'SAFE-T2104',
]);

/**
 * The entry of a public list that an id stands for.
 *
 * @throws Error where the id has no name here.
 */
export function publicEntry(id: string): PublicEntry {
  const name = NAMES[id];
  if (name === undefined) throw new Error(`${id} has no name in public-ids.ts.`);
  if (id.startsWith('CWE-')) {
    const url = `https://cwe.mitre.org/data/definitions/${id.slice('CWE-'.length)}.html`;
    return { id, list: 'CWE', name, url };
  }
  if (id.startsWith('AML.')) {
    return { id, list: 'MITRE ATLAS', name, url: `https://atlas.mitre.org/techniques/${id}` };
  }
  if (id.startsWith('SAFE-')) {
    const page = IN_LIST_ONLY.has(id) ? 'README.md' : `techniques/${id}/README.md`;
    return { id, list: 'SAFE-MCP', name, url: `${SAFE}${page}` };
  }
  const page = encodeURIComponent(OWASP_PAGES[id] ?? '');
  return { id, list: 'OWASP MCP Top 10', name, url: `${OWASP}${page}` };
}
