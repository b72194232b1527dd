import { style } from '../asset';
import { type Html, html, raw } from '../html';
import { addressOf, type PortalRequest, type PortalResponse, page } from '../http';
import type { Language } from '../language';
import type { World } from '../world';
import { practiceBar } from './bar';

const bar = style('practice/practice.css');

export interface Frame {
  world: World;
  request: PortalRequest;
  language: Language;
  title: string;
  /** Styles and scripts of the portal. */
  head: Html;
  body: Html;
  foot?: Html;
  bodyClass?: string;
}

/** The outermost shell of every practice page; the only place that makes one, so none can lack the bar. */
export function practicePage(frame: Frame): PortalResponse {
  const { world, request, language, title, head, body, foot, bodyClass } = frame;
  const suffix = language === 'de' ? 'Übungsnachbau' : 'practice replica';
  return page(html`${raw('<!DOCTYPE html>')}
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title} – ${suffix}</title>
<link rel="icon" href="data:,">
${bar}
${head}
</head>
<body${bodyClass && html` class="${bodyClass}"`}>
${practiceBar(world, language, addressOf(request))}
${body}
${foot}
</body>
</html>
`);
}
