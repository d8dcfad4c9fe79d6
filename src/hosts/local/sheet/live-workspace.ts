import { randomBytes } from "node:crypto";
import type { Board } from "../../../board/board.ts";
import { type Assessable, assessBy } from "../../../commands/assess.ts";
import type { Day } from "../../../domain/day.ts";
import { foldText } from "../../../domain/text.ts";
import { type EditionReading, readEdition } from "../../../edition/edition.ts";
import type { WorkbookDeclaration } from "../../../workbook/declaration.ts";
import { findColumns } from "../../../workbook/find-columns.ts";
import type { Workbook } from "../../../workbook/table.ts";
import type { Package } from "../edition-seed.ts";
import { ownedBook, workspaceFiles } from "../load-workspace.ts";
import { isChangedOutside, type OpenBook, openBook } from "./open-book.ts";
import type { TabChecks } from "./protocol.ts";
import { type Checks, changedChecks, checksOf } from "./row-checks.ts";

/**
 * The workspace held in memory as its files are: what was typed is judged without reading them again.
 *
 * Whoever calls takes turns: no call overlaps another.
 */
export class LiveWorkspace {
  readonly folder: string;
  private readonly pack: Package;
  private readonly asOf: () => Day;
  private readonly open = new Map<string, OpenBook>();
  private readonly start = randomBytes(9).toString("base64url");
  private judgements = 0;
  private judged: { readonly board: Board; readonly checks: Checks } | undefined;

  private edition:
    | { readonly office: Workbook; readonly basis: string; readonly reading: EditionReading }
    | undefined;

  constructor(folder: string, pack: Package, asOf: () => Day) {
    this.folder = folder;
    this.pack = pack;
    this.asOf = asOf;
  }

  /** The office workbook first. */
  get books(): readonly OpenBook[] {
    return [...this.open.values()];
  }

  book(file: string): OpenBook | undefined {
    return this.open.get(file);
  }

  /** Another one after each judging: who knows the checks of an older one asks for all of them. */
  get judgement(): string {
    return `${this.start}-${this.judgements}`;
  }

  /** What is judged now; `refresh` comes first. */
  get state(): { readonly board: Board; readonly checks: Checks } {
    if (this.judged === undefined) throw new RangeError("refresh comes first");
    return this.judged;
  }

  /**
   * Brings the books in step with the disk; those that stayed the same are not read again.
   *
   * @throws every HostError of `loadWorkspace`; then everything stays as it was
   */
  async refresh(): Promise<void> {
    const { declarations } = this.pack;
    const { officeFile, entryFiles } = workspaceFiles(this.folder, declarations);
    const fresh = new Map<string, OpenBook>();
    for (const file of [officeFile, ...entryFiles]) {
      const known = this.open.get(file);
      const isSame = known !== undefined && !isChangedOutside(known);
      const of = file === officeFile ? declarations.office : declarations.entry;
      fresh.set(file, isSame ? known : await this.read(file, of));
    }
    const isSame = [...fresh].every(([file, book]) => this.open.get(file) === book);
    const isSameDay = this.judged?.board.asOf === this.asOf();
    if (isSame && fresh.size === this.open.size && isSameDay) return;
    this.open.clear();
    for (const [file, book] of fresh) this.open.set(file, book);
    this.judge();
  }

  /** Takes in a book that was saved, and tells what is judged otherwise now. */
  replace(book: OpenBook): readonly TabChecks[] {
    this.open.set(book.file, book);
    return this.judge();
  }

  /** Forgets what is held of a file: it is read again. */
  forget(file: string): void {
    this.open.delete(file);
  }

  /** Read anew unless only rows of entry workbooks changed: it rests on their headers alone. */
  private editionOf(source: Assessable): EditionReading {
    const known = this.edition;
    const { entry } = source.declarations;
    const headers = source.entries.flatMap((book) => headersOf(book, entry));
    const basis = JSON.stringify([source.asOf, headers]);
    if (known?.office === source.office && known.basis === basis) return known.reading;
    const { edition, findings } = readEdition(source);
    const reading = { ...edition.reading, remembered: new WeakMap() };
    const read = { edition: { ...edition, reading }, findings };
    this.edition = { office: source.office, basis, reading: read };
    return read;
  }

  private async read(file: string, declaration: WorkbookDeclaration): Promise<OpenBook> {
    const book = await openBook(this.folder, file, declaration);
    if (declaration.workbook === "office") return book;
    return { ...book, workbook: ownedBook(book.workbook, declaration.file) };
  }

  private judge(): readonly TabChecks[] {
    const [office, ...entries] = this.books;
    if (office === undefined) throw new RangeError("no office workbook");
    const source = {
      declarations: this.pack.declarations,
      office: office.workbook,
      entries: entries.map(({ workbook }) => workbook),
      asOf: this.asOf(),
    };
    const board = assessBy(this.editionOf(source), source);
    const checks = checksOf(board, office);
    const before = this.judged?.checks ?? new Map();
    this.judged = { board, checks };
    this.judgements += 1;
    return changedChecks(before, checks);
  }
}

/** Where the columns of each tab stand, and what is written over them. */
function headersOf({ name, tables }: Workbook, { tabs }: WorkbookDeclaration) {
  return tabs.flatMap((tab) => {
    const table = tables.find((one) => foldText(one.name) === foldText(tab.name));
    if (table === undefined || tab.columns === undefined) return [];
    const { headerRow, at } = findColumns(tab, table);
    return [[name, table.name, headerRow, table.rows[headerRow - 1] ?? [], [...at]]];
  });
}
