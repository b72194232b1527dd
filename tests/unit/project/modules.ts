import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { parseSync } from 'vite';

/** One of our source files, as its imports and exports tell. */
export interface Module {
  readonly file: string;
  /** The files of ours that it imports or re-exports from, types and lazy imports too. */
  readonly imports: readonly string[];
  /** The names that it defines and exports. */
  readonly defines: readonly string[];
}

/** Every source file below these folders, read with the parser of Vite, which knows TypeScript. */
export function readModules(folders: readonly string[]): readonly Module[] {
  const files = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts'))
      .map((file) => join(folder, file)),
  );
  const known = new Set(files);
  return files.map((file) => readModule(file, known));
}

function readModule(file: string, known: ReadonlySet<string>): Module {
  const text = readFileSync(file, 'utf8');
  const { module, errors } = parseSync(file, text);
  if (errors[0]) throw new Error(`${file} cannot be read: ${errors[0].message}`);
  const exported = module.staticExports.flatMap(({ entries }) => entries);
  const paths = [
    ...module.staticImports.map(({ moduleRequest }) => moduleRequest.value),
    ...exported.flatMap(({ moduleRequest }) => moduleRequest?.value ?? []),
    ...module.dynamicImports.map(({ moduleRequest: { start, end } }) => text.slice(start + 1, end - 1)),
  ];
  const imports = paths.flatMap((path) => (path.startsWith('.') ? fileAt(join(dirname(file), path), known) : []));
  const defines = exported.flatMap(({ moduleRequest, exportName }) => (!moduleRequest && exportName.name) || []);
  return { file, imports: [...new Set(imports)], defines };
}

function fileAt(path: string, known: ReadonlySet<string>): string[] {
  const target = [path, `${path}.ts`, `${path}.tsx`, `${path}/index.ts`].map(normalize).find((one) => known.has(one));
  return target ? [target] : [];
}
