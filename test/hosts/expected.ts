import { summaryOf } from "../../src/board/summary-json.ts";
import { assess } from "../../src/commands/assess.ts";
import { draftDocuments, RUN_KINDS } from "../../src/commands/draft.ts";
import { planMails } from "../../src/commands/remind.ts";
import { loadPackage } from "../../src/hosts/local/edition-seed.ts";
import { messageOf } from "../../src/output/words.vi.ts";
import type { Workbook } from "../../src/workbook/table.ts";
import { writtenWorkbook } from "../../src/workbook/written-tables.ts";
import { type HostMail, type HostResult, OFFICE_FILE, type Situation } from "./host.ts";

const pack = loadPackage();
const templates = new Map(
  [...pack.templates.documents].map(([name, bytes]) => [`${name}.docx`, bytes]),
);

/** What the core makes of the very cells, without any host: its readers, its files, its loops. */
export function expectedOf({ asOf, office, entries }: Situation): HostResult {
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
    (kind) => draftDocuments(kind, board, { asOf, templates }).documents,
  );
  const mails = planMails(board, { ledger: [] }).mails;
  const receipts = {
    documents: drafted.map(({ kind, name }) => ({ kind, name, location: "" })),
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
