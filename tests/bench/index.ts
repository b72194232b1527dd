import { copies } from './copies/command';
import { cost } from './cost/command';
import { drift } from './drift/command';
import { hostile } from './hostile/command';
import { living } from './living/command';
import { load } from './load/command';
import { locators } from './locators/command';
import { names } from './names/command';
import { sentences } from './sentences/command';
import { states } from './states/command';

const usage = `npm run bench -- NAME

  drift     mutates every fixture as portals change, and counts right, silent and wrong; beside three other ways to find
            (--pages N, --only MUTATION, --seed TEXT, --json)
  states    puts every fixture into states that people meet (refused, requested, expired, disabled …), and counts right,
            silent and wrong (--pages N, --only STATE, --seed TEXT, --json)
  cost      what reading, recognising and finding takes on small and large pages, beside a baseline (--runs N, --json)
  load      what the extension adds to the load of a page, beside an empty script, driver.js and Shepherd
            (--runs N, --json); --trace: where that time goes
  living    how soon the ring is hidden after a change and right again, and what 5,000 changes a second cost (--runs N, --json)
  locators  each locator of the guides on all fixtures, alone and left out (--json)
  names     tens of thousands of names in every place of every fixture, and which can be read in its copy
            (--pages N, --seed N, --json)
  copies    a cleaned copy of every fixture: nothing typed is read, no secret is left, our code finds the same in it
            (--browser firefox, --json)
  sentences what pages may say in 24 languages, written by people who had not seen our words (--wrong)
  hostile   pages that were made to stop us or the browser: the longest stop by us
            (--browser firefox, --only PAGE, --runs N, --json)`;

const benches: Readonly<Record<string, (words: readonly string[]) => Promise<number>>> = {
  drift,
  states,
  cost,
  load,
  living,
  locators,
  names,
  copies,
  hostile,
  sentences,
};

async function main([name, ...words]: readonly string[]): Promise<number> {
  if (name === undefined || name === '--help') {
    console.log(usage);
    return 0;
  }
  const bench = Object.hasOwn(benches, name) ? benches[name] : undefined;
  if (!bench) throw new Error(`There is no bench “${name}”.`);
  return bench(words);
}

main(process.argv.slice(2)).then(
  (code) => process.exit(code),
  (error: Error) => {
    console.error(`${error.message}\n\n${usage}`);
    process.exit(2);
  },
);
