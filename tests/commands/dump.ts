import { handle, toRequest } from '../portals/index';
import { pageAt, practicePages } from '../portals/pages';
import { createWorld } from '../portals/world';

const world = createWorld({});
for (const id of practicePages) {
  const url = pageAt(world, id, 'en');
  const r: any = handle(world, toRequest(url));
  const body = String(r.body).replace(/<style[\s\S]*?<\/style>|<script[\s\S]*?<\/script>|<svg[\s\S]*?<\/svg>/g, '');
  const main = body.slice(body.indexOf('</aside>'));
  console.log('=====', id, url, r.status);
  console.log(
    (main.match(/<(a|input|select|button|textarea|img|h1|h2|div id|summary|td class|dd|th)[^>]*>[^<]{0,40}/g) || [])
      .slice(0, 60)
      .filter((x) => !/<option/.test(x))
      .join('\n')
      .slice(0, 1800),
  );
}
