import { launch } from '../browser/launch'; import { startProxy } from '../browser/proxy'; import { createWorld } from '../portals/world'; import { pageAt } from '../portals/pages';
const world = createWorld({}); const proxy = await startProxy({ world });
const b = await launch({ browser: 'chrome', extension: '.output/test/chrome-mv3', proxyPort: proxy.port });
const page = await b.newPage(); const c = await page.createCDPSession(); await c.send('Runtime.enable'); await c.send('Log.enable');
c.on('Runtime.exceptionThrown', (e:any) => console.log('EXC', JSON.stringify(e.exceptionDetails).slice(0, 1500)));
c.on('Runtime.consoleAPICalled', (e:any) => console.log('CON', JSON.stringify(e.args).slice(0, 800)));
c.on('Log.entryAdded', (e:any) => console.log('LOG', JSON.stringify(e).slice(0, 500)));
await page.goto(pageAt(world, 'euLogin.register', 'de')); await page.bringToFront(); await new Promise(r => setTimeout(r, 1500)); await b.close(); await proxy.close();
