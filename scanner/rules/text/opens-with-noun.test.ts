import { describe, expect, it } from 'vitest';
import { judgeToy } from '../../classify/judge-toy.ts';

describe('openedByNoun', () => {
  it.each([
    ['jar_opinions', 'Comments on a jar', 'read'],
    ['comment_on_jar', 'Comments on a jar', 'write'],
    ['shelf_chatter', 'Posts that mention a jar', 'read'],
    ['shelf_chatter', 'Posts a greeting on the shelf', 'execute'],
    ['late_letters', 'Mails waiting in the tray', 'read'],
    ['kiln_warmth', 'Starts heating the kiln', 'execute'],
    ['thread_left', 'Credits left on the card', 'read'],
    ['late_jars', 'Moves done jars to the cellar', 'write'],
    ['jar_faults', 'Records that came without a lid', 'read'],
    ['jar_visit', 'Records that a guest saw the jar', 'write'],
    ['loom_trouble', 'Open faults of a loom', 'read'],
    ['loom_news', 'Message thread of a loom', 'read'],
    ['looms', 'Running looms with their thread', 'read'],
    ['loom_test', 'Run benchmarks', 'execute'],
  ])('judges %s — “%s” as %s', (name, description, category) => {
    expect(judgeToy({ name, description }).category).toBe(category);
  });
});
