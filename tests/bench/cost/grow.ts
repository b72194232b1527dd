/** One piece of an ordinary page: twenty elements with texts, links and a small table. */
function piece(document: Document, count: number): Element {
  const section = document.createElement('section');
  const add = (parent: Element, tag: string, text = ''): HTMLElement => {
    const made = parent.appendChild(document.createElement(tag));
    made.textContent = text;
    return made;
  };
  add(section, 'h3', `Chapter ${count}`);
  const paragraph = add(section, 'p', 'Rare and complex conditions are seen by few people in each country, ');
  const link = add(paragraph, 'a', 'which is why centres work together');
  link.setAttribute('href', `/pages/chapter-${count}.html`);
  add(paragraph, 'span', ' across borders.');
  const list = add(section, 'ul');
  for (const text of ['Meetings', 'Minutes', 'Publications', 'Guidelines'])
    add(list, 'li', `${text} of ${1990 + (count % 30)}`);
  const rows = add(add(section, 'table'), 'tbody');
  for (let line = 0; line < 2; line++) {
    const row = add(rows, 'tr');
    for (const text of ['Lorem', `${count}.${line}`, 'dolor sit amet']) add(row, 'td', text);
  }
  return section;
}

/** Makes a page as large as this, in elements, by adding what has nothing to do with its task. */
export function grow(document: Document, elements: number): number {
  const home = document.querySelector('main,[role=main],.container,.container-fluid') ?? document.body;
  const size = () => document.querySelectorAll('*').length;
  for (let now = size(), count = 0; now < elements - 19; now += 20, count++) home.append(piece(document, count));
  return size();
}
