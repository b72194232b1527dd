import { type Claim, claims } from '../../lib/guides/claims';
import { type Network, networks } from '../../lib/guides/network-list';
import { factsRead } from '../../lib/guides/networks';

/**
 * `npm run facts`: every claim our texts make about other people's portals, with its source and age, the one that was
 * read longest ago first. `-- --json` prints one claim per line for programs.
 */
interface Fact extends Claim {
  readonly id: string;
}

const day = 86_400_000;

function facts(): Fact[] {
  const said = Object.entries(claims as Record<string, Claim>).map(([id, claim]) => ({ id, ...claim }));
  const found = (networks as readonly Network[]).map(({ id, name, mail, help, website, sources }): Fact => {
    const known = [website, help && `its page about CPMS: ${help}`, mail && `its CPMS helpdesk: ${mail}`].filter(
      Boolean,
    );
    return {
      id: `network.${id}`,
      says: `${name}: ${known.join(', ')}`,
      source: sources.join('; '),
      read: factsRead,
      sure: 'verified',
      texts: [`network.${id}`],
    };
  });
  return [...said, ...found].sort(
    (one, other) => one.read.localeCompare(other.read) || (one.dated ?? '9').localeCompare(other.dated ?? '9'),
  );
}

function print(all: readonly Fact[], now: number): void {
  for (const { id, says, source, dated, read, sure, texts } of all) {
    const age = Math.max(0, Math.floor((now - Date.parse(read)) / day));
    const written = dated ? `, written ${dated}` : '';
    console.log(`${read} (${age} days ago${written})${sure === 'inferred' ? ', INFERRED' : ''}  ${id}`);
    console.log(`    ${says}\n    source: ${source}\n    texts:  ${texts.join(', ')}\n`);
  }
  const oldest = all[0]?.read ?? '–';
  console.log(
    `${all.length} claims; the one read longest ago: ${oldest}. Read it again, then change "read" in its file.`,
  );
}

const [argument, ...more] = process.argv.slice(2);
if (more.length > 0 || (argument !== undefined && argument !== '--json')) {
  console.error(`"${[argument, ...more].join(' ')}" is not understood. Use: npm run facts, or npm run facts -- --json`);
  process.exitCode = 1;
} else if (argument) for (const fact of facts()) console.log(JSON.stringify(fact));
else print(facts(), Date.now());
