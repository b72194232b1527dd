/** The page of this bench: the form of self-registration, and a list of lines that have nothing to do with it. */
export const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>EU Login</title><body>
<form id="f"><h1>Create an account</h1>
  <p><label>First name <input id="first"></label></p>
  <p><label>Last name <input id="last"></label></p>
  <p><label>E-mail <input id="mail" type="email"></label></p>
  <p><label>Confirm e-mail <input id="mail2" type="email"></label></p>
  <p><label>E-mail language <select id="language"><option>English (en)</option></select></label></p>
  <p><label>Enter the code <input id="code"></label></p>
  <p><label><input type="checkbox" id="privacy"> I accept the privacy statement</label></p>
  <p><button id="create" type="button">Create an account</button></p></form>
<ul id="news"></ul><div id="layer" style="position:fixed;inset:0;background:#fff" hidden></div></body></html>`;

/**
 * Waits for rest, acts, and counts the frames in which the ring is not around the target, and the time until it is.
 * @param act a statement
 * @param gone whether the ring must be hidden instead, until `back` is done
 */
const timed = (act: string, back = '') => `new Promise((done) => {
  const root = () => document.querySelector('[data-cpms-lotse]')?.shadowRoot;
  const isRight = () => {
    const ring = root()?.querySelector('.ring');
    const target = document.querySelector('#first');
    if (!ring || ring.hidden || !target) return null;
    const [one, other] = [ring.getBoundingClientRect(), target.getBoundingClientRect()];
    const hit = document.elementsFromPoint(other.x + other.width / 2, other.y + other.height / 2).find((one) => one !== root().host);
    return Math.abs(one.x - other.x + 6) <= 2 && Math.abs(one.y - other.y + 6) <= 2 && hit === target;
  };
  const settled = (then) => (isRight() ? setTimeout(then, 800) : setTimeout(() => settled(then), 50));
  settled(() => {
    let frames = 0;
    let began = performance.now();
    let isBack = ${back === ''};
    ${act};
    if (!isBack) setTimeout(() => { ${back}; isBack = true; began = performance.now(); }, 300);
    const note = () => {
      const right = isRight();
      if (right === false) frames += 1;
      if (isBack && right) done({ frames, again: performance.now() - began });
      else requestAnimationFrame(note);
    };
    requestAnimationFrame(note);
  });
})`;

/** What changes, and how the ring stands it. */
export const changes: Readonly<Record<string, string>> = {
  'the form moves down': timed(`f.style.paddingTop = '60px'`),
  'lines in another order': timed(`f.prepend(f.children[3])`),
  'the form is made anew': timed(`f.innerHTML = f.innerHTML`),
  'a label is rewritten': timed(`document.querySelector('label').firstChild.nodeValue = 'First name: '`),
  'a layer opens and closes': timed(`layer.hidden = false`, `layer.hidden = true`),
};

/** 5,000 changes a second for so many ms: added and removed lines, texts, attributes. Gives the longest task. */
export const flood = (ms: number) => `new Promise((done) => {
  let longest = 0;
  new PerformanceObserver((list) => { for (const { duration } of list.getEntries()) longest = Math.max(longest, duration); }).observe({ entryTypes: ['longtask'] });
  const news = document.querySelector('#news');
  let at = 0;
  const timer = setInterval(() => {
    for (let one = 0; one < 50; one++, at++) {
      const line = news.children[at % 40] ?? news.appendChild(document.createElement('li'));
      if (at % 3 === 0) line.textContent = 'news ' + at;
      else if (at % 3 === 1) line.className = 'c' + (at % 7);
      else line.replaceWith(document.createElement('li'));
    }
  }, 10);
  setTimeout(() => { clearInterval(timer); done(longest); }, ${ms});
})`;
