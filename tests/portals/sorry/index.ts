import { html, raw } from '../html';
import type { PortalRequest, PortalResponse } from '../http';
import { practicePage } from '../practice/page';
import type { World } from '../world';

const styles = raw(`<style>
body { margin: 0; color: #333; font: 16px/1.5 'Liberation Sans', Arial, sans-serif; }
main { max-width: 640px; margin: 60px auto; padding: 0 20px; }
</style>`);

/**
 * The outage page. That its title contains "Server inaccessibility" is documented; the rest is ours. English in
 * reality.
 */
export function sorry(world: World, request: PortalRequest): PortalResponse {
  return practicePage({
    world,
    request,
    language: 'en',
    title: 'Server inaccessibility',
    head: styles,
    body: html`<main><h1>Server inaccessibility</h1>
<p>The page you asked for cannot be shown at the moment. We are sorry for the inconvenience.</p>
<p>Please try again later.</p></main>`,
  });
}
