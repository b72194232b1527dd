import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Besides what `dependencies` names, the build puts in small parts of these. */
const ofTheBuild = ['wxt'];

interface Package {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly author?: string | { readonly name?: string };
  readonly homepage?: string;
  readonly repository?: string | { readonly url?: string };
}

/**
 * The licences of everything by others that is shipped, as a text that goes along with it.
 * @throws Error naming the package that brings no licence text
 */
export function thirdPartyNotices(root = '.'): string {
  const { dependencies = {} } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    dependencies?: Record<string, string>;
  };
  const names = [...Object.keys(dependencies), ...ofTheBuild].sort();
  return `CPMS Lotse contains the following software by others.\n\n${names.map((name) => notice(root, name)).join('\n\n')}`;
}

function notice(root: string, name: string): string {
  const folder = join(root, 'node_modules', name);
  const { version, license, author, homepage, repository } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  ) as Package;
  const source = (typeof repository === 'string' ? repository : repository?.url) ?? homepage ?? '';
  const file = readdirSync(folder).find((one) => /^licen[cs]e(?:\.\w+)?$/i.test(one));
  if (!file && license !== 'MIT') throw new Error(`${name} brings no licence text; see lib/build/notices.ts.`);
  const holder = (typeof author === 'string' ? author : author?.name) ?? `the authors of ${name}`;
  const text = file ? readFileSync(join(folder, file), 'utf8').trim() : mit(root, holder);
  return `${'-'.repeat(78)}\n${name} ${version} (${license})\nSource: ${source}\n\n${text}`;
}

/** The text of the MIT licence, as our own file has it, for packages that only name it. */
function mit(root: string, holder: string): string {
  return readFileSync(join(root, 'LICENSE'), 'utf8')
    .replace(/Copyright .*/, `Copyright (c) ${holder}`)
    .trim();
}
