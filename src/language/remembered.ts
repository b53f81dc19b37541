/** So many forms are remembered with what was found for them. */
const cacheLimit = 10_000;

/** A function that works out but once what it is asked again and again; it forgets all where it has too much to keep. */
export function remembered<Found>(find: (form: string) => Found): (form: string) => Found {
  const known = new Map<string, { found: Found }>();
  return (form) => {
    const entry = known.get(form);
    if (entry) return entry.found;
    const found = find(form);
    if (known.size >= cacheLimit) known.clear();
    known.set(form, { found });
    return found;
  };
}
