import type { FirstBooks } from "../../commands/first-books.ts";
import type { EntrySeed } from "../../commands/set-up.ts";
import type { Declarations } from "../../edition/edition-source.ts";
import type { WrittenBook } from "../../workbook/written-book.ts";
import { unitMark } from "../google/marks.ts";
import { type Template, templateOf } from "../sheets/compile-workbook.ts";
import { outlineOf } from "./checked-files.ts";
import type { SharedUnit } from "./edition-units.ts";
import type { ListedFile } from "./google-facts.ts";
import type { BookInHand } from "./wanted-book.ts";

export type EntryMode = "shared" | "per-unit";

export interface EditionInHand {
  readonly declarations: Declarations;
  readonly books: FirstBooks;
  readonly units: readonly SharedUnit[];
  /** «Sở Công Thương 2020»: stands behind the title of every workbook. */
  readonly surname: string;
  /** Rows that a new entry workbook begins with: of one unit, or of all that share it. */
  readonly rowsOf: (unit?: SharedUnit) => EntrySeed["rows"];
  /** The account that owns what is made. */
  readonly owner: string;
  /** Nobody is given a share: the people are made up. */
  readonly isSample: boolean;
}

export interface Wanted {
  readonly office: BookInHand;
  readonly entries: readonly BookInHand[];
  /** Units whose «Bảng nhập liệu» names a workbook that we did not make. */
  readonly elsewhere: readonly SharedUnit[];
}

/** The workbooks that an edition must have: those that stand, and those that the mode adds. */
export function wantedBooks(
  edition: EditionInHand,
  files: readonly ListedFile[],
  mode: EntryMode,
): Wanted {
  const { units, isSample, owner } = edition;
  const officeAccounts = units.flatMap(({ isOffice, accounts }) => (isOffice ? accounts : []));
  const ownFile = (unit: SharedUnit) =>
    files.find((file) => file.kind === "entry" && file.unit === unitMark(unit.code));
  const sharedFile = files.find(({ kind, unit }) => kind === "entry" && unit === undefined);
  const isElsewhere = (unit: SharedUnit) =>
    unit.linked !== undefined &&
    unit.linked !== ownFile(unit)?.id &&
    unit.linked !== sharedFile?.id;
  const hasOwn = (unit: SharedUnit) => mode === "per-unit" || ownFile(unit) !== undefined;
  const here = units.filter((unit) => !isElsewhere(unit));
  const sharing = here.filter((unit) => !hasOwn(unit));
  const editors = [...new Set([owner, ...(isSample ? [] : officeAccounts)])];
  const hand = bookMaker(edition, { editors, officeAccounts });
  const entries = [
    ...(mode === "shared" || sharedFile !== undefined
      ? [hand("entry", { file: sharedFile, sharing })]
      : []),
    ...here.filter(hasOwn).map((unit) => hand("entry", { file: ownFile(unit), unit })),
  ];
  const officeFile = files.find(({ kind }) => kind === "office");
  return {
    office: hand("office", { file: officeFile, sharing: units }),
    entries,
    elsewhere: units.filter(isElsewhere),
  };
}

interface Facts {
  readonly file: ListedFile | undefined;
  readonly unit?: SharedUnit;
  /** Units that type in a shared workbook, or that the office's tabs are looked at by. */
  readonly sharing?: readonly SharedUnit[];
}

function bookMaker(
  edition: EditionInHand,
  { editors, officeAccounts }: { editors: readonly string[]; officeAccounts: readonly string[] },
): (kind: "office" | "entry", facts: Facts) => BookInHand {
  const { declarations, surname, isSample } = edition;
  const declared = outlineOf(declarations);
  return (kind, { file, unit, sharing = [] }) => {
    const { title } = declarations[kind];
    const typists =
      kind === "office" ? [] : (unit?.accounts ?? sharing.flatMap((one) => one.accounts));
    const units = sharing.map(({ viewed }) => viewed);
    const template = (): Template =>
      templateOf({ kind, declarations, book: bookOf(edition, { kind, unit }), units, editors });
    return {
      kind,
      ...(unit === undefined ? {} : { unit }),
      title: [title, ...(unit === undefined ? [] : [unit.code]), surname].join(" - "),
      template,
      outline: outlineOf([kind, declared, units, editors]),
      writers: isSample ? [] : [...new Set([...officeAccounts, ...typists])],
      file,
      id: file?.id,
      scriptId: file?.scriptId,
    };
  };
}

function bookOf(
  { books, rowsOf }: EditionInHand,
  { kind, unit }: { readonly kind: "office" | "entry"; readonly unit: SharedUnit | undefined },
): WrittenBook {
  if (kind === "office") return books.office;
  const rows = rowsOf(unit);
  return unit === undefined ? books.entryOf({ rows }) : books.entryOf({ rows }, [unit.code]);
}
