import type { Book } from "./book.ts";
import type { Execution } from "./execution.ts";
import type { Tab } from "./tab.ts";

interface Pending {
  readonly book: Book;
  readonly cells: number;
  readonly apply: () => void;
}

/**
 * Writes wait here until a read, a change of structure, `flush` or the end of the run.
 *
 * A write that the back end refuses is dropped, and its error comes out of the NEXT sheet call.
 */
export class WriteBuffer {
  readonly #run: Execution;
  #pending: Pending[] = [];
  #refused: Error[] = [];
  #cachedTab: Tab | undefined;

  constructor(run: Execution) {
    this.#run = run;
  }

  /** Throws what an earlier write did wrong. */
  surface(): void {
    const error = this.#refused.shift();
    if (error !== undefined) throw error;
  }

  add(write: Pending, refusal: string | undefined): void {
    this.#run.spend("write.buf");
    this.#cachedTab = undefined;
    if (refusal !== undefined) this.#refused.push(new Error(refusal));
    else this.#pending.push(write);
  }

  /** Brings everything down, pays for it, and throws what was refused. */
  flush(): void {
    this.settle();
    this.surface();
  }

  /** `SpreadsheetApp.flush`: costs its hop even with nothing to bring. */
  flushNow(): void {
    if (this.#pending.length === 0) this.#run.spend("flush");
    this.flush();
  }

  settle(): void {
    if (this.#pending.length === 0) return;
    const pending = this.#pending;
    this.#run.spend("flush");
    this.#run.spend("write.k", pending.reduce((sum, { cells }) => sum + cells, 0) / 1000);
    this.#pending = [];
    for (const { apply, book } of pending) {
      apply();
      this.#run.cool(book);
    }
  }

  /** A killed run: a chance prefix of the buffer survives. */
  tear(): void {
    const kept = Math.floor(this.#run.world.random() * (this.#pending.length + 1));
    for (const { apply } of this.#pending.slice(0, kept)) apply();
    this.#pending = [];
    this.#refused = [];
  }

  /** Pays for reading cells; a single one next to what was just read is nearly free. */
  read(tab: Tab, cells: number): void {
    this.flush();
    if (cells === 1 && this.#cachedTab === tab) {
      this.#run.spend("read.cached");
      return;
    }
    this.#run.spend("read.base");
    this.#run.spend("read.k", cells / 1000);
    this.#cachedTab = tab;
  }

  /** Pays for a change of structure, which the buffer goes before. */
  structure(book: Book): void {
    this.flush();
    this.#run.spend("structural");
    this.#run.cool(book);
    this.#cachedTab = undefined;
  }

  extent(book: Book): void {
    this.flush();
    this.#run.meta(book);
  }
}
