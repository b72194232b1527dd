import browser from 'webextension-polyfill';
import { type Answer, reportOf } from '../../lib/report/report';
import { Button } from '../shared/Button';
import { useSay } from '../shared/Say';
import { saveAs } from '../shared/save';
import { useCopy } from '../shared/use-copy';

/** Ids and versions only, to be copied or saved. */
export function ShortReport({ answer }: { answer: Answer }) {
  const say = useSay();
  const { version } = browser.runtime.getManifest();
  const report = reportOf(answer, { version, userAgent: navigator.userAgent, language: say.language });
  const text = `${JSON.stringify(report, null, 2)}\n`;
  const [copied, copy] = useCopy(text);
  const save = () => saveAs(report.page, text, 'json');
  return (
    <section class="card" aria-labelledby="short">
      <h2 id="short">{say('report.short')}</h2>
      <p>{say('report.short.text')}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it (WCAG 2.1.1) */}
      <section class="source" tabIndex={0} aria-label={say('report.short.source')}>
        <pre>{text}</pre>
      </section>
      <div class="choices">
        <Button onClick={copy}>{say('report.short.copy')}</Button>
        <Button onClick={save}>{say('report.short.save')}</Button>
      </div>
      <p class="muted" aria-live="polite">
        {copied && say(`report.short.${copied}`)}
      </p>
    </section>
  );
}
