import type { Copy } from '../clean/clean';
import { isObject } from '../json';

/** What the content script says of the page in front of it. */
export interface PageFinding {
  /** The page's id; null when it is not recognised, or not shown yet. */
  readonly page: string | null;
  readonly hints: readonly { readonly name: string; readonly status: string }[];
}

/** The answer of a tab that was asked for a copy. */
export interface Answer extends PageFinding {
  readonly copy: Copy;
  /** Whether our hints run on this page at all; on other pages of a portal's host they sleep. */
  readonly guided: boolean;
}

/** True for the answer of a tab that could make a copy. */
export function isAnswer(value: unknown): value is Answer {
  return isObject(value) && isObject(value.copy) && Array.isArray(value.hints);
}

/** What a short report says: ids only, no address, no word of the page. */
export interface Report {
  readonly portal: string;
  readonly page: string;
  /** Hints whose target was not found, or found more than once. */
  readonly missing: readonly string[];
  readonly extension: string;
  readonly browser: string;
  readonly language: string;
}

/** Whose copy of what: the versions, as far as they matter to somebody who mends a guide. */
export interface Setting {
  readonly version: string;
  /** As in `navigator.userAgent`; only name and version of the browser are told. */
  readonly userAgent: string;
  readonly language: string;
}

const unknown = 'unknown';

/** The report for a page: what it is to us, which hints point at nothing, and with what it was seen. */
export function reportOf({ page, hints }: PageFinding, { version, userAgent, language }: Setting): Report {
  const lost = hints.filter(({ status }) => status === 'missing' || status === 'several');
  return {
    portal: page?.split('.')[0] ?? unknown,
    page: page ?? unknown,
    missing: lost.map(({ name }) => name),
    extension: version,
    browser: browserIn(userAgent),
    language,
  };
}

/** "Firefox 140", "Edge 131", "Chrome 131": no operating system, nothing that tells one person from another. */
export function browserIn(userAgent: string): string {
  const known = [
    ['Edge', /Edg\/(\d+)/],
    ['Firefox', /Firefox\/(\d+)/],
    ['Chrome', /Chrome\/(\d+)/],
  ] as const;
  for (const [name, pattern] of known) {
    const [, version] = pattern.exec(userAgent) ?? [];
    if (version) return `${name} ${version}`;
  }
  return unknown;
}
