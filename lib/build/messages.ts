/**
 * Build time only: turns `locales/<language>.json` into messages that need no parser in the browser.
 * The parser alone would be a quarter of the content script.
 */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';
import type { Plugin } from 'vite';
import type { CompiledMessage, MessagePart } from '../text/format';
import { languages } from '../text/language';

/** Beginnings of the texts that only our own pages show, but for a few; portal pages need all others. */
const forOwnPages =
  /^(?:ext[A-Z]|hopCommand|popupCommand|toolbar|date|guide|popup|report|waiting|welcome|message|method|settings)\b/;
const onPortals = /^(?:report\.open|settings\.language|guide\.open|method\.(?:prepare|\w+\.(?:title|need|steps)))$/;

/**
 * Reads one locale file.
 * @param text the file's content: an object of id → ICU message
 * @param file its name, for the error
 * @throws Error naming the file, the id and what to do, when the JSON or a message is damaged
 */
export function compileMessages(text: string, file: string): Record<string, CompiledMessage> {
  let source: unknown;
  try {
    source = JSON.parse(text);
  } catch (error) {
    throw new Error(
      `${file} is not valid JSON (${(error as Error).message}). Look for a missing comma or quote there.`,
    );
  }
  if (typeof source !== 'object' || source === null || Array.isArray(source)) {
    throw new Error(`${file} must be one object of "id": "text" lines.`);
  }
  return Object.fromEntries(
    Object.entries(source).map(([id, message]) => {
      if (typeof message !== 'string') throw new Error(`${file}: "${id}" must be a text in quotes.`);
      return [id, compileMessage(message, `${file}: "${id}"`)];
    }),
  );
}

function compileMessage(message: string, where: string): CompiledMessage {
  try {
    const pieces = piecesOf(parse(message, { captureLocation: false }));
    const [only] = pieces;
    if (only === undefined) throw new Error('it is empty');
    return pieces.length === 1 && typeof only === 'string' ? only : pieces;
  } catch (error) {
    throw new Error(`${where} cannot be read: ${(error as Error).message}. Check that every { and <b> is closed.`);
  }
}

/** Neighbouring texts in one: shorter, and most messages are then a single text. */
function piecesOf(parts: readonly MessageFormatElement[]): MessagePart[] {
  const all: MessagePart[] = [];
  for (const one of parts.map(piece)) {
    const before = all.at(-1);
    if (typeof before === 'string' && typeof one === 'string') all[all.length - 1] = before + one;
    else all.push(one);
  }
  return all;
}

/** One part of a parsed message in the short form of `format.ts`. */
function piece(part: MessageFormatElement): MessagePart {
  const options = (all: Record<string, { value: MessageFormatElement[] }>) =>
    Object.fromEntries(Object.entries(all).map(([name, { value }]) => [name, piecesOf(value)]));
  switch (part.type) {
    case TYPE.literal:
      if (/[{}]/.test(part.value)) throw new Error('braces are for values, they cannot be written');
      return part.value;
    case TYPE.argument:
      return `{${part.value}}`;
    case TYPE.tag:
      return ['tag', part.value, piecesOf(part.children)];
    case TYPE.select:
      return ['select', part.value, options(part.options)];
    case TYPE.plural:
      if (part.pluralType === 'ordinal' || part.offset) throw new Error('ordinals and offsets are not in use here');
      return ['plural', part.value, options(part.options)];
    case TYPE.pound:
      return ['count'];
    default:
      throw new Error('numbers, dates and times are written by the code, not in the message');
  }
}

/**
 * Vite plugin: `virtual:messages/all`, `/companion` and `/toolbar` (what portal pages and our button need) are objects
 * of language → id → message. Each language is JSON in a string, which engines read faster than the same as code
 * (v8.dev/blog/cost-of-javascript-2019), and is parsed when it is first spoken.
 */
export function messages(): Plugin {
  const prefix = 'virtual:messages/';
  return {
    name: 'messages',
    resolveId: (id) => (id.startsWith(prefix) ? `\0${id}` : null),
    load(id) {
      if (!id.startsWith(`\0${prefix}`)) return null;
      const isWanted = (text: string) => {
        if (id.endsWith('/all')) return true;
        if (id.endsWith('/toolbar')) return text.startsWith('toolbar.');
        return onPortals.test(text) || !forOwnPages.test(text);
      };
      const getters = languages.map((language) => {
        const file = `locales/${language}.json`;
        this.addWatchFile(resolve(file));
        const all = Object.entries(compileMessages(readFileSync(file, 'utf8'), file));
        const json = JSON.stringify(Object.fromEntries(all.filter(([text]) => isWanted(text))));
        return `get ${language}() { return (read.${language} ??= JSON.parse(${JSON.stringify(json)})); }`;
      });
      return `const read = {}; export default { ${getters.join(', ')} };`;
    },
  };
}
