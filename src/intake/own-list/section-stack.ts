interface Level {
  readonly level: string;
  readonly meaning: ReadonlyMap<string, string>;
  /** The question that the heading waits for. */
  readonly asked?: string;
}

/** The headings that stand above a row: of equal marks the last, under those of the levels above. */
export class SectionStack {
  private levels: readonly Level[] = [];

  /** A heading ends those of its own level and of the levels that began below it. */
  enter(level: string, meaning: ReadonlyMap<string, string>, asked?: string): void {
    const same = this.levels.findIndex((known) => known.level === level);
    const above = same < 0 ? this.levels : this.levels.slice(0, same);
    this.levels = [...above, { level, meaning, ...(asked === undefined ? {} : { asked }) }];
  }

  /** What all of them give, the nearer heading before the upper one. */
  meaning(): ReadonlyMap<string, string> {
    return new Map(this.levels.flatMap(({ meaning }) => [...meaning]));
  }

  /** Questions of headings that nobody has answered: rows below them wait too. */
  asked(): readonly string[] {
    return this.levels.flatMap(({ asked }) => asked ?? []);
  }
}
