// @vitest-environment node
import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { claims } from '../../../lib/guides/claims';
import { networks } from '../../../lib/guides/network-list';

const facts = (...args: string[]) =>
  spawnSync(process.execPath, ['--import', 'tsx', 'tests/commands/facts.ts', ...args], { encoding: 'utf8' });

describe('npm run facts', () => {
  it('prints every claim with its source, the one that was read longest ago first', () => {
    const { stdout, status } = facts('--json');
    expect(status).toBe(0);
    const lines = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { id: string; source: string; read: string });
    const ids = lines.map(({ id }) => id);
    for (const id of [...Object.keys(claims), ...networks.map((one) => `network.${one.id}`)]) expect(ids).toContain(id);
    expect(lines.filter(({ source }) => !source)).toEqual([]);
    const days = lines.map(({ read }) => read);
    expect(days).toEqual([...days].sort());
  });

  it('says so when it does not understand', () => {
    const { stderr, status } = facts('--jsno');
    expect(status).toBe(1);
    expect(stderr).toContain('"--jsno" is not understood. Use: npm run facts');
  });
});
