/** The headings that stand above a row: of equal marks the last, under those of the levels above. */
export class SectionStack {
  private levels: { readonly level: string; readonly meaning: ReadonlyMap<string, string> }[] = [];

  /** A heading ends those of its own level and of the levels that began below it. */
  enter(level: string, meaning: ReadonlyMap<string, string>): void {
    const same = this.levels.findIndex((known) => known.level === level);
    this.levels = [...(same < 0 ? this.levels : this.levels.slice(0, same)), { level, meaning }];
  }

  /** What all of them give, the nearer heading before the upper one. */
  meaning(): ReadonlyMap<string, string> {
    return new Map(this.levels.flatMap(({ meaning }) => [...meaning]));
  }
}
