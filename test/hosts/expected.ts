import { summaryOf } from "../../src/board/summary-json.ts";
import { assess } from "../../src/commands/assess.ts";
import { draftDocuments, RUN_KINDS } from "../../src/commands/draft.ts";
import { loadPackage } from "../../src/hosts/local/edition-seed.ts";
import { dayPlan } from "../../src/outbox/day-plan.ts";
import { messageOf } from "../../src/output/words.vi.ts";
import type { Workbook } from "../../src/workbook/table.ts";
import { writtenWorkbook } from "../../src/workbook/written-tables.ts";
import { type HostMail, type HostResult, OFFICE_FILE, type Situation } from "./host.ts";

const pack = loadPackage();
const templates = new Map(
  [...pack.templates.documents].map(([name, bytes]) => [`${name}.docx`, bytes]),
);

/** What a host alone can tell. */
export interface HostFacts {
  /** Stamped on its documents. */
  readonly moment: string;
  /** Addressees that may still be written to; absent where nobody counts. */
  readonly quotaLeft?: number;
}

/** What the core makes of the very cells, without any host: its readers, its files, its loops. */
export function expectedOf(
  { asOf, office, entries }: Situation,
  { moment, quotaLeft }: HostFacts,
): HostResult {
  const board = assess({
    declarations: pack.declarations,
    office: writtenWorkbook(office, OFFICE_FILE),
    entries: entries.map(({ file, book, ownUnit }): Workbook => {
      const read = writtenWorkbook(book, file);
      return ownUnit === undefined ? read : { ...read, ownUnit };
    }),
    asOf,
  });
  const drafted = RUN_KINDS.flatMap(
    (kind) => draftDocuments(kind, board, { asOf, templates, moment }).documents,
  );
  const { mails } = dayPlan(board)({
    ledger: [],
    ...(quotaLeft === undefined ? {} : { quotaLeft }),
  });
  const receipts = {
    documents: drafted.map(({ kind, name, origin }) => {
      return { kind, name, location: "", rows: origin.rows };
    }),
    mails: mails.flatMap(({ kind, keys, units, to }) => {
      const addresses = to.map(({ address }) => address);
      return keys.map((key, at) => {
        return { kind, unit: units[at] ?? "", to: addresses, key, state: "SENT" };
      });
    }),
  };
  return {
    summary: summaryOf(board, { sentence: messageOf, receipts }),
    documents: new Map(drafted.map(({ name, bytes }) => [name, bytes])),
    mails: mails.map(({ to, cc, subject, text, html }): HostMail => {
      const addresses = (list: typeof to) => list.map(({ address }) => address);
      return { to: addresses(to), cc: addresses(cc), subject, text, html };
    }),
    links: [],
  };
}
