import { stages } from '../../lib/guides/shape';
import { useSay } from '../shared/Say';

/** What follows the four tasks: the id of the chapter and its title. */
const after = [
  ['troubles', 'rescue.open'],
  ['ask', 'popup.ask'],
  ['never', 'guide.never'],
  ['sources', 'guide.sources'],
] as const;

/** The table of contents. */
export function Contents() {
  const say = useSay();
  return (
    <nav class="contents" aria-labelledby="contents-title">
      <h2 id="contents-title">{say('guide.contents')}</h2>
      <ol>
        {stages.map((stage) => (
          <li key={stage}>
            <a href={`#${stage}`}>{say(`stage.${stage}`)}</a>
          </li>
        ))}
      </ol>
      <ul>
        {after.map(([id, title]) => (
          <li key={id}>
            <a href={`#${id}`}>{say(title)}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
