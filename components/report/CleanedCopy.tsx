import { useState } from 'preact/hooks';
import type { Answer } from '../../lib/report/report';
import { Button } from '../shared/Button';
import { useSay } from '../shared/Say';
import { saveAs } from '../shared/save';

/** Exactly what is in the copy: as a picture with a button that saves it, and folded what was masked and the text. */
export function CleanedCopy({ answer }: { answer: Answer }) {
  const say = useSay();
  const [saved, setSaved] = useState(false);
  const { html, masked } = answer.copy;
  const save = () => {
    saveAs(answer.page ?? 'unknown', html, 'html');
    setSaved(true);
  };
  return (
    <section class="card" aria-labelledby="copy">
      <h2 id="copy">{say('report.copy')}</h2>
      <p>{say('report.look')}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it (WCAG 2.1.1) */}
      <section class="picture" tabIndex={0} aria-label={say('report.picture')}>
        {/* Nothing in it runs, loads or can be pressed: a link in it would leave the device. */}
        <iframe sandbox="" srcdoc={html} title={say('report.picture')} inert />
      </section>
      <Button look="main" onClick={save}>
        {say('report.save')}
      </Button>
      <p class="muted" aria-live="polite">
        {saved && say('report.saved')}
      </p>
      <p>{say('report.give')}</p>
      <details class="further">
        <summary>{say('report.masked')}</summary>
        <p>{say('report.copy.text')}</p>
        <ul class="masked">
          {Object.entries(masked)
            .filter(([, count]) => count > 0)
            .map(([kind, count]) => (
              <li key={kind}>{say(`report.masked.${kind}`, { count })}</li>
            ))}
        </ul>
      </details>
      <details class="further">
        <summary>{say('report.source')}</summary>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it (WCAG 2.1.1) */}
        <section class="source" tabIndex={0} aria-label={say('report.source')}>
          <pre>{html}</pre>
        </section>
      </details>
    </section>
  );
}
