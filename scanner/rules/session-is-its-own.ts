import { actRule } from './rule-kinds.ts';
import { quoted } from './text/quoted.ts';
import type { SensedAct } from './text/reading.ts';
import { TOPIC } from './text/word.ts';

const OWN = new Set(
  'search trace tracing monitor monitoring watcher listener listening authorization authorisation login モニタリング 監視 监控 監控 모니터링 мониторинг'.split(
    ' ',
  ),
);

/** "An OAuth flow": a page on which somebody says yes or no. */
const FLOWS = new Set(['flow', 'process', 'handshake']);
const OF_LOGIN = new Set(
  'oauth oauth2 authentication authorization authorisation login signin consent'.split(' '),
);

/** What a tool has opened itself, and closes again. */
const CLOSED = new Set(['browser', 'instance', 'session', 'window', 'resource']);

/** Said of sessions that somebody else is in. */
const OF_OTHERS = new Set(['active', 'remote', 'user']);

/** Starts or stops nothing but its own recorder, search or session. */
export const rule = actRule({
  id: 'session-is-its-own',
  title: 'It starts or stops only its own session',
  speaksTo: { risk: 'lowered' },
  looksAt: ['name', 'description'],
  claim: { about: 'risk', risk: 'medium' },
  holds: concernsItself,
  says: (_, thing) => `${quoted(thing)} is a session of the tool's own.`,
});

/** A trace that is started reloads what it measures, so only its end counts. */
function concernsItself({ act }: SensedAct): boolean {
  const { verbClass, lemma, object } = act;
  if (verbClass === 'create' || verbClass === 'open' || lemma === 'launch')
    return object.head === 'session' && (object.around & (TOPIC.shell | TOPIC.host)) === 0;
  if (verbClass !== 'start' && verbClass !== 'stop' && verbClass !== 'close') return false;
  if ((object.around & (TOPIC.shell | TOPIC.host)) !== 0) return false;
  if (verbClass === 'start' && object.words.includes('trace')) return false;
  if (OF_OTHERS.has(object.words.at(-2) ?? '')) return false;
  if (verbClass === 'close' && object.words.includes('browser') && CLOSED.has(object.head))
    return true;
  if (FLOWS.has(object.head)) return object.words.some((word) => OF_LOGIN.has(word));
  return (object.topics & TOPIC.session) !== 0 || OWN.has(object.head);
}
