import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type BrowserName, ensureBrowser } from '../browser/install';
import { buildExtension } from './build';

/**
 * The whole check, in the order in which mistakes are cheapest: types, lint, unit tests, builds, store lint, size, and
 * the browser tests in Chromium and Firefox. Ends with a plain line that any CI can read: `N passed, N failed`.
 */
const browsers: readonly BrowserName[] = ['chrome', 'firefox'];
const reports = '.output/reports';
/**
 * Guards against accidents, such as a library that comes in unnoticed: the file is read from disk, and what it costs a
 * page is measured by `bench -- load`. The design names 80 kB. The data, in strings that `JSON.parse` reads, is apart:
 * it grows with each language and page that is known, and nobody is to leave out a language for it: the words for what
 * speaks against a request, in 24 languages, took it from 190 to 302 kB; written once each, they are 267 (27 November
 * 2026); those for slips, advice and what becomes of what is entered took it from 294 to 310, and 1.5 kB of code (28
 * November); those that tell what is over from what can be put right took it to 328, with 5
 * kB of code (28 November); what SAAS may remark beside a step, and what does not work now, to 338 and 110 (28
 * November);
 * in which languages a page is, logs, marks, and who is meant by a remark, to 346 and 113 (28 November); looks in
 * parts, the language of each text, glossaries, questions and answers, footnotes, to 350 and 116 (28 November);
 * what must be the same, in nine languages, and lists that are drawn, to 351.6 and 116.8; without the examples of the
 * rules, which only tests read, it is 349.2 and 115.9; what a second attack broke took the code to 117.1 (29
 * November).
 */
const codeLimit = 117_400;
const wholeLimit = 351_000;

let passed = 0;
let failed = 0;
/** What failed, named again at the end: between the two lie thousands of lines. */
const failures: string[] = [];

function heading(name: string): void {
  console.log(`\n── ${name}`);
}

function check(name: string, act: () => void): void {
  heading(name);
  try {
    act();
    passed += 1;
    console.log('ok');
  } catch (error) {
    failed += 1;
    failures.push(`${name}: ${(error as Error).message}`);
    console.error(failures.at(-1));
  }
}

/** Runs a command with its output shown; throws when it fails. */
function run(command: string, args: readonly string[], env: Record<string, string> = {}): void {
  const { status } = spawnSync(command, args, {
    stdio: 'inherit',
    env: { ...process.env, ...env },
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${status}`);
}

/**
 * Runs one vitest project, with its output shown when it has ended, and adds its numbers; without a report it failed.
 */
async function tests(
  name: string,
  project: 'unit' | 'browser',
  env: Record<string, string> = {},
  more: readonly string[] = [],
): Promise<void> {
  const report = `${reports}/${name.replace(/\W+/g, '-')}.json`;
  const args = ['vitest', 'run', '--config', 'tests/vitest.config.ts', '--project', project, ...more];
  const output = await outputOf(
    'npx',
    [...args, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
    env,
  );
  heading(name);
  console.log(output);
  try {
    const { numPassedTests, numFailedTests, success, testResults } = JSON.parse(readFileSync(report, 'utf8')) as Report;
    passed += numPassedTests;
    // A file that could not even be loaded has no failed test in it.
    failed += success ? 0 : Math.max(1, numFailedTests);
    failures.push(...testResults.flatMap(failuresIn).map((failure) => `${name}: ${failure}`));
  } catch {
    failed += 1;
    failures.push(`${name}: there is no report, so its tests did not run.`);
    console.error(failures.at(-1));
  }
}

/** What vitest's JSON reporter writes, as far as it is read here (vitest.dev/guide/reporters, 2026-11). */
interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly success: boolean;
  readonly testResults: readonly FileReport[];
}

interface FileReport {
  readonly name: string;
  readonly status: string;
  readonly message: string;
  readonly assertionResults: readonly { status: string; fullName: string; failureMessages: readonly string[] }[];
}

/** Each failed test of a file with the first lines of what it says; of a file that could not be loaded, why. */
function failuresIn({ name, status, message, assertionResults }: FileReport): string[] {
  if (status === 'passed') return [];
  const tests = assertionResults.filter((test) => test.status === 'failed');
  const told = tests.map((test) => `${test.fullName}: ${test.failureMessages.join('\n')}`);
  return (told.length > 0 ? told : [message]).map((one) => `${relative('.', name)} ${one}`.slice(0, 2000));
}

/** Everything a command prints. */
function outputOf(command: string, args: readonly string[], env: Record<string, string>): Promise<string> {
  const child = spawn(command, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...env },
    shell: process.platform === 'win32',
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (output += text));
  return new Promise((done) => child.on('error', (error) => (output += error)).on('close', () => done(output)));
}

/** Mozilla's own checker; 0 errors, 0 warnings, 0 notices. */
function storeLint(folder: string): void {
  const { stdout } = spawnSync('npx', ['addons-linter', folder, '--output', 'json'], {
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  const { summary, errors, warnings, notices } = JSON.parse(stdout.slice(stdout.indexOf('{')));
  console.log(`${folder}: ${summary.errors} errors, ${summary.warnings} warnings, ${summary.notices} notices`);
  const found = [...errors, ...warnings, ...notices];
  if (found.length > 0)
    throw new Error(found.map(({ code, message, file }) => `${code} ${file ?? ''} ${message}`).join('\n'));
}

function size(folder: string): void {
  const script = readFileSync(`${folder}/content-scripts/companion.js`, 'utf8');
  const [code, whole] = [withoutData(script), script].map((text) => gzipSync(text, { level: 9 }).length) as [
    number,
    number,
  ];
  console.log(`${folder}: content script ${whole} bytes gzip, limit ${wholeLimit}; code ${code}, limit ${codeLimit}`);
  if (code > codeLimit || whole > wholeLimit) throw new Error('The content script is too large.');
}

/** The script with its data left out: guides, words and texts, which stand in it as JSON in strings. */
function withoutData(script: string): string {
  return script.replace(/(["'`])(?=[[{]{1,2}\\?["'])(?:\\.|(?!\1)[^\\])*\1/gs, '""');
}

rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });
check('types', () => run('npx', ['tsc', '--noEmit']));
check('lint', () => run('npx', ['biome', 'check', '.']));
await tests('unit tests', 'unit');
for (const browser of browsers) {
  check(`build for ${browser}`, () => {
    const release = buildExtension(browser, 'release');
    buildExtension(browser, 'test');
    size(release);
    if (browser === 'firefox') storeLint(release);
  });
  check(`${browser} is installed`, () => console.log(ensureBrowser(browser)));
}
console.log('\nTwo browsers are driven at the same time now, which takes some minutes.');
// Firefox takes longer than Chromium: whoever is done takes the next part, so that both processors have work till the
// end.
const parts = ['1/2', '2/2'].flatMap((part) => browsers.toReversed().map((browser) => ({ browser, part })));
const driveNext = async (): Promise<void> => {
  const next = parts.shift();
  if (!next) return;
  const { browser, part } = next;
  await tests(`browser tests in ${browser}, part ${part}`, 'browser', { LOTSE_BROWSER: browser }, [`--shard=${part}`]);
  await driveNext();
};
await Promise.all([driveNext(), driveNext()]);
for (const failure of failures) console.log(`✗ ${failure}`);
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);
