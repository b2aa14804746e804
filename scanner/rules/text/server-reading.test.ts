import { describe, expect, it } from 'vitest';
import { TOY_DIGEST } from '../../classify/judge-toy.ts';
import { classify } from '../../classify.ts';

function categoriesOf(...names: readonly string[]): string[] {
  const tools = names.map((name) => ({ digest: TOY_DIGEST, definition: { name } }));
  return classify({ tools }).map(({ category }) => category);
}

describe('readServer', () => {
  it('drops a verb before the verbs of names, where most tools share it', () => {
    expect(
      categoriesOf('guard_get_parcel', 'guard_list_parcels', 'guard_delete_parcel', 'guard_info'),
    ).toEqual(['read', 'read', 'destructive', 'read']);
  });

  it('drops the second word of names as well, where the server goes by it', () => {
    const tools = ['mill_compose_list', 'mill_compose_stop', 'mill_compose_wipe'].map((name) => ({
      digest: TOY_DIGEST,
      definition: { name },
    }));
    const categories = (server: string | undefined) =>
      classify({ server, tools }).map(({ category }) => category);
    expect(categories('mill-compose')).toEqual(['read', 'execute', 'destructive']);
  });

  it('keeps a verb that most tools share before other words', () => {
    expect(categoriesOf('create_merge_slip', 'create_merge_note', 'create_parcel')).toEqual([
      'write',
      'write',
      'write',
    ]);
  });
});
