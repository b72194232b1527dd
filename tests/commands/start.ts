import { parseArgs } from 'node:util';
import { type BrowserName, ensureBrowser, hasDisplay } from '../browser/install';
import { launch } from '../browser/launch';
import { startProxy } from '../browser/proxy';
import { createWorld } from '../portals/world';
import { buildExtension } from './build';
import { showTheWay } from './show';

const usage = `npm start -- [--browser chrome|firefox] [--lang de|en] [--headless] [--live]

  --browser   chrome (also Chromium and Edge; the default) or firefox
  --lang      language of the help and of the practice pages: de (the default) or en
  --headless  walk all four stages without a window and leave pictures; the default where there is no display
  --live      open the real portals instead of the practice ones (needs a display)`;

/** Reads the command line; says what is wrong and what is possible. */
function options() {
  try {
    const { values } = parseArgs({
      options: {
        browser: { type: 'string', default: 'chrome' },
        lang: { type: 'string', default: 'de' },
        headless: { type: 'boolean', default: false },
        live: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
    if (values.help) end(usage, 0);
    if (!['chrome', 'firefox'].includes(values.browser))
      end(`--browser ${values.browser}: only chrome or firefox.\n\n${usage}`, 2);
    if (!['de', 'en'].includes(values.lang)) end(`--lang ${values.lang}: only de or en.\n\n${usage}`, 2);
    return { ...values, browser: values.browser as BrowserName, lang: values.lang as 'de' | 'en' };
  } catch (error) {
    return end(`${(error as Error).message}\n\n${usage}`, 2);
  }
}

function end(message: string, code: number): never {
  console.log(message);
  process.exit(code);
}

async function main(): Promise<void> {
  const { browser, lang, live, headless } = options();
  const window = hasDisplay() && !headless;
  if (live && !window)
    end('--live opens a real browser window, and there is no display here. Run it on a machine with one.', 2);
  ensureBrowser(browser);
  console.log(`Building the extension for ${browser} …`);
  if (!window) return showTheWay(browser, lang);

  const extension = buildExtension(browser, 'release');
  const world = createWorld({ language: lang });
  const proxy = live ? undefined : await startProxy({ world });
  const launched = await launch({
    browser,
    extension,
    headless: false,
    uiLanguage: lang,
    ...(live ? { direct: true } : { proxyPort: proxy?.port }),
  });
  console.log(
    live
      ? 'The browser is open with the real portals. Close its window to end.'
      : 'The browser is open. The portals in it are practice replicas; nothing leaves this machine. Close its window to end.',
  );
  await new Promise((resolve) => launched.browser.on('disconnected', resolve));
  await proxy?.close();
}

main().catch((error: Error) => end(error.message, 1));
