import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { temporaryFolder } from '../../tests/temporary-folder.ts';
import { DiskBudget } from './disk-budget.ts';

describe('DiskBudget', () => {
  it('installs two side by side and the third when one is done', async () => {
    const disk = new DiskBudget();
    const folder = await temporaryFolder();
    const ends: (() => void)[] = [];
    const all = [1, 2, 3].map(() =>
      disk.install(folder, () => new Promise<void>((resolve) => ends.push(resolve))),
    );
    expect(ends).toHaveLength(2);
    ends[0]?.();
    await vi.waitFor(() => expect(ends).toHaveLength(3));
    for (const end of ends) end();
    await Promise.all(all);
  });

  it('waits while much is installed, until it is released', async () => {
    const disk = new DiskBudget(1_000_000);
    const large = await temporaryFolder();
    await writeFile(join(large, 'file'), Buffer.alloc(2_000_000));
    const first = await disk.install(large, async () => 'large');
    let begun = false;
    const second = disk.install(await temporaryFolder(), async () => {
      begun = true;
    });
    await new Promise(setImmediate);
    expect(begun).toBe(false);
    first.release();
    await second;
    expect(begun).toBe(true);
  });

  it('gives its place to others when an install fails', async () => {
    const disk = new DiskBudget();
    const folder = await temporaryFolder();
    const failing = [1, 2].map(() => disk.install(folder, () => Promise.reject(new Error('no'))));
    await Promise.allSettled(failing);
    expect((await disk.install(folder, async () => 'fine')).result).toBe('fine');
  });
});
