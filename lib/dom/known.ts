/** A map, or one that does not keep its keys alive. */
type Known<K, V> = Pick<Map<K, V>, 'has' | 'get'> & { set(key: K, value: V): unknown };

/** What is known under a key; worked out when it is asked for the first time. */
export function knownOr<K, V>(known: Known<K, V>, key: K, make: () => V): V {
  let value = known.get(key);
  if (value === undefined && !known.has(key)) {
    value = make();
    known.set(key, value);
  }
  return value as V;
}
