interface Numbering {
  readonly isOrdered: boolean;
  /** `0` is the outermost. */
  readonly level: string;
}

/**
 * The marks of paragraphs that a word processor numbers by itself: «1.», «2.» level by level, «-»
 * for a bullet. A paragraph of an outer level begins the inner ones anew.
 */
export class ItemCount {
  private readonly counts = new Map<number, number>();

  mark({ isOrdered, level }: Numbering): string {
    const own = Number(level);
    for (const inner of [...this.counts.keys()].filter((known) => known > own)) {
      this.counts.delete(inner);
    }
    if (!isOrdered) return "-";
    const count = (this.counts.get(own) ?? 0) + 1;
    this.counts.set(own, count);
    return `${count}.`;
  }
}
