import type { Book, NamedState } from "./book.ts";
import type { Execution } from "./execution.ts";
import type { GNamedRange, GRange } from "./google.ts";
import { InBook } from "./in-book.ts";
import { FakeRange } from "./range.ts";
import { FakeRangePlace } from "./range-place.ts";
import { asReal } from "./simulated.ts";

export class FakeNamedRange extends InBook {
  readonly #state: NamedState;

  constructor(run: Execution, book: Book, state: NamedState) {
    super(run, book);
    this.#state = state;
  }

  getName(): string {
    return this.#state.name;
  }

  getRange(): GRange {
    const { tab, area } = this.#state;
    return asReal(new FakeRange(this.run, { book: this.book, tab, area }));
  }

  setName(name: string): GNamedRange {
    this.#state.name = name;
    return asReal(this);
  }

  setRange(range: GRange): GNamedRange {
    const { tab, area } = FakeRangePlace.placeOf(range, "SpreadsheetApp.NamedRange.setRange");
    this.#state.tab = tab;
    this.#state.area = area;
    return asReal(this);
  }

  remove(): void {
    this.book.named.splice(this.book.named.indexOf(this.#state), 1);
  }
}
