import type { Book } from "./book.ts";
import type { Execution } from "./execution.ts";
import { Simulated } from "./simulated.ts";

/** A fake that lives in a file: the door prices its calls and asks for the right to read it. */
export abstract class InBook extends Simulated {
  protected readonly run: Execution;
  protected readonly book: Book;

  constructor(run: Execution, book: Book) {
    super();
    this.run = run;
    this.book = book;
    run.homes.set(this, book);
  }
}
