import { useEffect, useState } from 'preact/hooks';

/** The present, in ms since 1970; looked up again twice a minute, because waiting goes on while the popup is open. */
export function useNow(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 30_000);
    return () => clearInterval(timer);
  }, []);
  return now;
}
