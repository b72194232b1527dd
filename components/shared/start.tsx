import { type ComponentType, render } from 'preact';
import { createMirror } from '../../lib/progress/mirror';
import { parseState } from '../../lib/progress/parse';
import { type AllMessages, Page } from './Page';

/** Starts one of our own pages in its document; it lives as long as the document does. */
export function start(messages: AllMessages, title: string, Content: ComponentType): void {
  const root = document.getElementById('root');
  if (!root) throw new Error('The page needs an element with the id "root".');
  const mirror = createMirror(parseState, new AbortController().signal);
  render(
    <Page mirror={mirror} messages={messages} title={title}>
      <Content />
    </Page>,
    root,
  );
}
