/** A map, or one that does not keep its keys alive. */
type Store<K, V> = Pick<Map<K, V>, 'has' | 'get'> & { set(key: K, value: V): unknown };

/** What is stored under a key; worked out when it is asked for the first time. */
export function remembered<K, V>(store: Store<K, V>, key: K, make: () => V): V {
  let value = store.get(key);
  if (value === undefined && !store.has(key)) {
    value = make();
    store.set(key, value);
  }
  return value as V;
}
