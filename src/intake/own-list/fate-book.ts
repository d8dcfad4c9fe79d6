import type { CarriedGrid, Place } from "./grid.ts";
import type { Fate, LeftReason, Question } from "./own-list.ts";

/** The fate of every cell of a sheet while it is told; being placed stands before any other. */
export class FateBook {
  readonly questions: Question[] = [];
  private readonly fates = new Map<string, Fate>();
  private readonly cells: CarriedGrid;

  constructor(cells: CarriedGrid) {
    this.cells = cells;
  }

  all(): readonly Fate[] {
    return [...this.fates.values()];
  }

  ask(question: Question): void {
    this.questions.push(question);
    for (const place of question.places) {
      if (this.fates.get(keyOf(place))?.is !== "placed") this.wait(place, question.id);
    }
  }

  wait(place: Place, question: string): void {
    this.fates.set(keyOf(place), { ...place, is: "asked", question });
  }

  place(places: readonly Place[], keys: readonly string[]): void {
    for (const place of places) {
      const known = this.fates.get(keyOf(place));
      const all = known?.is === "placed" ? [...new Set([...known.keys, ...keys])] : keys;
      this.fates.set(keyOf(place), { ...place, is: "placed", keys: all });
    }
  }

  leave(place: Place, reason: LeftReason): void {
    if (this.fates.get(keyOf(place))?.is === "placed") return;
    this.fates.set(keyOf(place), { ...place, is: "left", reason });
  }

  leaveRow(row: number, reason: LeftReason): void {
    for (const place of this.placesOf(row)) this.leave(place, reason);
  }

  placesOf(row: number): readonly Place[] {
    const { grid, own } = this.cells;
    return (grid.rows[row] ?? []).flatMap((_, column) =>
      own(row, column) === null ? [] : [{ row, column }],
    );
  }
}

function keyOf({ row, column }: Place): string {
  return `${row},${column}`;
}
