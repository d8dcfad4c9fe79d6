/**
 * Does the work of each item, at most `width` at a time; results stand in the order of the items.
 *
 * The first fault ends it: what is under way comes to its end, nothing new begins.
 *
 * @throws what the first failed work threw
 */
export async function inParallel<Item, Result>(
  items: readonly Item[],
  width: number,
  work: (item: Item) => Promise<Result>,
): Promise<readonly Result[]> {
  const results: Result[] = [];
  const faults: unknown[] = [];
  let next = 0;
  const worker = async () => {
    while (next < items.length && faults.length === 0) {
      const at = next++;
      try {
        results[at] = await work(items[at] as Item);
      } catch (error) {
        faults.push(error);
      }
    }
  };
  await Promise.all(Array.from({ length: Math.min(width, items.length) }, worker));
  if (faults.length > 0) throw faults[0];
  return results;
}
