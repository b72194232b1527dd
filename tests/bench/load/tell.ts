import { median, quantile } from '../quantile';
import { table } from '../table';
import type { ArmName } from './arms';
import type { Line } from './command';

/** How much of what another arm adds may be added by us (design, quality bars); the aim is no bar yet. */
const bars = { guided: { beside: 'shepherd', times: 0.9 }, others: { beside: 'empty', times: 2 } } as const;
const aim = 'driver';
/** Beside whom our own share is told. */
const peers: readonly ArmName[] = [bars.guided.beside, aim, bars.others.beside];

const titles: Readonly<Record<ArmName, string>> = {
  none: 'none',
  again: 'noise floor',
  empty: 'empty script',
  driver: 'driver.js',
  shepherd: 'Shepherd',
  ours: 'ours',
};

/**
 * What is beyond its bar, in words. What lies within the noise (the upper quarter of what a second browser without an
 * extension "adds") cannot be told from nothing, so it breaks no bar.
 */
export function brokenBars(lines: readonly Line[]): readonly string[] {
  return lines.flatMap((line) => {
    const { beside, times } = line.guided ? bars.guided : bars.others;
    const ours = addedBy(line, 'ours');
    const peer = addedBy(line, beside);
    const noise = quantile(line.added.again ?? [], 0.75);
    const told = `${ours.toFixed(1)} ms, allowed ${times} × ${peer.toFixed(1)} ms (${titles[beside]})`;
    return ours <= Math.max(times * peer, noise) ? [] : [`${line.page}: ${told}`];
  });
}

function addedBy({ added }: Line, arm: ArmName): number {
  return median(added[arm] ?? []);
}

/** What we add as a multiple of what another arm adds; none where that is not there or less than nothing. */
function ratio(line: Line, arm: ArmName): string {
  const peer = addedBy(line, arm);
  return peer > 0 ? (addedBy(line, 'ours') / peer).toFixed(2) : '–';
}

export function tell(lines: readonly Line[]): string {
  const arms = ['again', 'empty', 'driver', 'shepherd', 'ours'] as const;
  const rows = lines.map((line) => [
    line.page,
    median(line.alone).toFixed(1),
    ...arms.map((arm) => added(line.added[arm])),
    ...peers.map((arm) => ratio(line, arm)),
  ]);
  return [
    table(['page', 'alone', ...arms.map((arm) => titles[arm]), '÷ Shepherd', '÷ driver.js', '÷ empty'], rows),
    '',
    'ms of processor time of the main thread until the page rests: without an extension, and what each adds to that,',
    'median of pairs (middle half); the noise floor is a second browser without an extension',
    `bars: ${bars.guided.times} × Shepherd on pages of ours (aim: driver.js), ${bars.others.times} × an empty script elsewhere`,
  ].join('\n');
}

function added(values: readonly number[] | undefined): string {
  if (!values) return '–';
  const [middle, low, high] = [0.5, 0.25, 0.75].map((share) => quantile(values, share).toFixed(1));
  return `${middle} (${low} to ${high})`;
}
