/** Rows that are to be shown again once nobody types in a cell. */
export interface LaterRows {
  readonly show: (rows: readonly number[]) => void;
  /** A cell's editor has closed, or may have. */
  readonly retry: () => void;
  /** Another tab is laid out: what waits was about the old one. */
  readonly forget: () => void;
}

/**
 * The library lays a cell's editor out anew from its sheet whenever cells around it change, and what
 * was typed since goes: so nothing is shown again under the hands of somebody who types.
 */
export function laterRows(
  isTyping: () => boolean,
  showNow: (rows: readonly number[]) => void,
): LaterRows {
  const waiting = new Set<number>();
  const retry = () => {
    if (waiting.size === 0 || isTyping()) return;
    const rows = [...waiting];
    waiting.clear();
    showNow(rows);
  };
  return {
    show: (rows) => {
      for (const row of rows) waiting.add(row);
      retry();
    },
    retry,
    forget: () => waiting.clear(),
  };
}
