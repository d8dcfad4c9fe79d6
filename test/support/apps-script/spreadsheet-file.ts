import type { Book } from "./book.ts";
import type { Execution } from "./execution.ts";
import type { GSpreadsheet, GUser } from "./google.ts";
import { InBook } from "./in-book.ts";
import { asReal } from "./simulated.ts";
import { emailOf, FakeUser } from "./user.ts";

/** A spreadsheet as a file: its name, its zone, its people. */
export class FakeSpreadsheetFile extends InBook {
  getId(): string {
    return this.book.id;
  }

  getUrl(): string {
    return this.book.url;
  }

  getName(): string {
    return this.book.title;
  }

  rename(title: string): void {
    this.book.title = title;
  }

  getSpreadsheetTimeZone(): string {
    return this.book.timeZone;
  }

  setSpreadsheetTimeZone(timeZone: string): void {
    this.book.timeZone = timeZone;
  }

  getSpreadsheetLocale(): string {
    return this.book.locale;
  }

  setSpreadsheetLocale(locale: string): void {
    this.book.locale = locale;
  }

  getOwner(): GUser | null {
    return asReal(new FakeUser(this.book.owner));
  }

  getEditors(): GUser[] {
    return [this.book.owner, ...this.book.editors].map((email) =>
      asReal<GUser>(new FakeUser(email)),
    );
  }

  getViewers(): GUser[] {
    return [...this.book.viewers].map((email) => asReal<GUser>(new FakeUser(email)));
  }

  #share(group: "editors" | "viewers", user: string | GUser, isIn: boolean): GSpreadsheet {
    demandEditor(this.run, this.book);
    if (isIn) this.book[group].add(emailOf(user));
    else this.book[group].delete(emailOf(user));
    return asReal(this);
  }

  addEditor(user: string | GUser): GSpreadsheet {
    return this.#share("editors", user, true);
  }

  removeEditor(user: string | GUser): GSpreadsheet {
    return this.#share("editors", user, false);
  }

  addViewer(user: string | GUser): GSpreadsheet {
    return this.#share("viewers", user, true);
  }

  removeViewer(user: string | GUser): GSpreadsheet {
    return this.#share("viewers", user, false);
  }
}

/** S16 for someone who may only read. */
export function demandEditor(run: Execution, book: Book): void {
  if (!book.mayEdit(run.user)) run.fail("S16");
}
