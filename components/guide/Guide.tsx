import { useEffect, useState } from 'preact/hooks';
import { useSay } from '../shared/Say';
import { Checklist } from './Checklist';
import { openForPrint } from './open-for-print';
import { Written } from './Written';

/** The written guide; behind `#checklist` the sheet of paper. */
export function Guide() {
  const say = useSay();
  const hash = useHash();
  const sheet = hash === '#checklist';

  // After the page has named itself: the title is what browsers write above a print and call its file.
  useEffect(() => {
    document.title = say(sheet ? 'guide.check.pageTitle' : 'guide.pageTitle');
    if (sheet) window.scrollTo(0, 0);
    // What the address names exists only now, and may be folded.
    else if (hash) goTo(hash.slice(1));
  }, [say, sheet, hash]);

  return sheet ? <Checklist /> : <Written />;
}

function goTo(id: string): void {
  const place = document.getElementById(id);
  const fold = place?.querySelector<HTMLDetailsElement>(':scope > details');
  if (fold) fold.open = true;
  place?.scrollIntoView();
}

function useHash(): string {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const follow = () => setHash(location.hash);
    window.addEventListener('hashchange', follow);
    const stop = openForPrint();
    return () => {
      window.removeEventListener('hashchange', follow);
      stop();
    };
  }, []);
  return hash;
}
