import { stages } from '../../lib/guides/shape';
import { standingText } from './dates';
import { Facts } from './Facts';
import { useProgress } from './progress';
import { useSay } from './Say';
import { useNow } from './use-now';

/** What is stored, in words: the plan, how far each task is, what was chosen and what was put away. */
export function StoredFacts() {
  const say = useSay();
  const now = useNow();
  const { profile, route, language, method, stages: tasks, hidden } = useProgress().view.state;
  const count = hidden.hints.length + hidden.pages.length;
  const more = stages.map((stage) => [say(`stage.${stage}`), standingText(tasks[stage], say, now)] as const);
  if (method) more.push([say('popup.data.method'), say(`method.${method}.title`)]);
  if (hidden.everywhere) more.push([say('popup.data.hidden'), say('popup.hidden.everywhere')]);
  else if (count > 0) more.push([say('popup.data.hidden'), say('popup.hidden.some', { count })]);
  return <Facts of={{ ...profile, route, language }} more={more} />;
}
