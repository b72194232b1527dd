import { useEffect, useState } from 'preact/hooks';
import { useSay } from '../shared/Say';
import { Checklist } from './Checklist';
import { openForPrint } from './open-for-print';
import { Written } from './Written';

/** The written guide; behind `#checklist` the sheet of paper. */
export function Guide() {
  const say = useSay();
  const sheet = useHash() === '#checklist';

  // After the page has named itself: the title is what browsers write above a print and call its file.
  useEffect(() => {
    document.title = say(sheet ? 'guide.check.pageTitle' : 'guide.pageTitle');
    if (sheet) window.scrollTo(0, 0);
    // What the address names exists only now.
    else if (location.hash) document.getElementById(location.hash.slice(1))?.scrollIntoView();
  }, [say, sheet]);

  return sheet ? <Checklist /> : <Written />;
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
