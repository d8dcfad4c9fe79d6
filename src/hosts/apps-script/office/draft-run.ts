import type { DraftedDocument } from "../../../commands/actions.ts";
import { draftDocuments, isDraftKind } from "../../../commands/draft.ts";
import { type DraftOrder, isSameOrder, readReach } from "../../../commands/draft-reach.ts";
import { editionKey } from "../../../commands/edition-key.ts";
import { KINDS } from "../../../documents/kinds.ts";
import { originLine } from "../../../documents/trace/trace-words.vi.ts";
import { FOLDER_NAME, LOG_WORDS, RUN_WORDS } from "../../../output/office-words.vi.ts";
import { tableOf } from "../../../workbook/read-records.ts";
import type { Workbook } from "../../../workbook/table.ts";
import { HostError } from "../../host-error.ts";
import { withDrafted } from "../../sheets/drafted-memory.ts";
import { memoryWrite } from "../../sheets/memory-tab.ts";
import { withPartial } from "../../sheets/partial-reading.ts";
import { freeSheetIds } from "../../sheets/replace-tab.ts";
import { tabNamed } from "./declarations.ts";
import { editionFolder, importDocument, pdfLink, readShelf, type Shelf } from "./document-store.ts";
import { type Gathered, gather, isUnfinished, unfinishedText } from "./gather.ts";
import { KEYS } from "./keys.ts";
import { logRequests } from "./log-requests.ts";
import { formsFor } from "./own-forms.ts";
import type { Run } from "./run.ts";
import type { DriveFile } from "./services.ts";

/** A drafting that is under way: what was asked for, and the keys of what stands already. */
export interface Drafting extends DraftOrder {
  readonly day: string;
  readonly done: readonly string[];
}

/** The drafting that an earlier run had to leave; undefined when none is. */
export function openDrafting(text: string | undefined): Drafting | undefined {
  if (text === undefined || text === "") return undefined;
  const found = JSON.parse(text) as Drafting;
  return isDraftKind(found.kind) ? found : undefined;
}

/**
 * «Lập văn bản»: one Drive call a document. A document that stands is never made twice: by the
 * cursor while this drafting goes on, by the key on the file for ever after. What a person stops, no
 * trigger goes on with.
 */
export function draftRun(run: Run, { kind, unit, isAll }: DraftOrder): string {
  const { services } = run;
  const gathered = gather(run);
  if (isUnfinished(gathered)) {
    if (gathered.isStopped) services.store.deleteProperty(KEYS.drafting);
    return unfinishedText(gathered);
  }
  const { board, snapshot } = gathered;
  const order = { kind, ...(unit === undefined ? {} : { unit }), ...(isAll ? { isAll } : {}) };
  const reach = readReach(KINDS[kind], order, board.reckoning.edition.units);
  if ("fault" in reach) throw new HostError("draft-refused", { why: reach.fault });
  const drafted = draftDocuments(kind, board, {
    ...order,
    asOf: snapshot.asOf,
    moment: snapshot.moment,
    templates: formsFor(kind, gathered.api, services),
  });
  if (drafted.documents.length === 0) {
    return [RUN_WORDS.nothingToDraft, ...drafted.issues].join(" ");
  }
  const edition = editionKey(board.reckoning.edition.settings);
  const shelf = readShelf(services, edition);
  const result = makeAll(run, { order, gathered, edition, shelf, documents: drafted.documents });
  remember(run, gathered, { order, standing: result.standing });
  if (result.left > 0 && !result.isStopped) return RUN_WORDS.draftOn(result.left);
  services.store.deleteProperty(KEYS.drafting);
  if (result.left > 0) return RUN_WORDS.draftStopped(result.left);
  const { made, standing } = result;
  return [RUN_WORDS.drafted(made, standing.length - made), ...drafted.issues].join(" ");
}

interface Making {
  readonly order: DraftOrder;
  readonly gathered: Gathered;
  readonly edition: string;
  readonly shelf: Shelf;
  readonly documents: readonly DraftedDocument[];
}

/** A document and the file that holds it. */
interface Standing {
  readonly document: DraftedDocument;
  readonly file: DriveFile;
}

interface Made {
  /** Documents asked for that stand now, in their order. */
  readonly standing: readonly Standing[];
  /** How many of them this run made. */
  readonly made: number;
  readonly left: number;
  readonly isStopped: boolean;
}

function makeAll(run: Run, { order, gathered, edition, shelf, documents }: Making): Made {
  const { services } = run;
  const day = gathered.snapshot.asOf;
  const before = openDrafting(services.store.getProperty(KEYS.drafting) ?? undefined);
  const done = new Set(before?.day === day && isSameOrder(before, order) ? before.done : []);
  const waiting = documents.filter(({ key }) => !done.has(key) && !shelf.byKey.has(key));
  const files = new Map(shelf.byKey);
  const result = (made: number, isStopped: boolean): Made => ({
    standing: documents.flatMap((document) => {
      const file = files.get(document.key);
      return file === undefined ? [] : [{ document, file }];
    }),
    made,
    left: waiting.length - made,
    isStopped,
  });
  if (waiting.length === 0) return result(0, false);
  const markDone = () =>
    services.store.setProperty(KEYS.drafting, JSON.stringify({ ...order, day, done: [...done] }));
  markDone();
  const folder = editionFolder(services, { shelf, edition, name: FOLDER_NAME(edition) });
  const taken = new Set(shelf.names);
  for (const [at, document] of waiting.entries()) {
    const isStopped = at > 0 && run.isStopped();
    if (isStopped || (at > 0 && run.isOver())) return result(at, isStopped);
    const text = RUN_WORDS.drafting(document.name, at, waiting.length);
    services.toast(text);
    services.progress(text);
    const file = importDocument(services, document, { edition, folder, taken });
    files.set(document.key, file);
    taken.add(file.name ?? "");
    done.add(document.key);
    markDone();
  }
  return result(waiting.length, false);
}

/**
 * One batch: a line of «Nhật ký» for each document that has none yet, also for one whose run died
 * before it could write it, and the documents' places for the machine-readable result.
 */
function remember(
  run: Run,
  { api, memory, snapshot }: Gathered,
  { order, standing }: { readonly order: DraftOrder; readonly standing: readonly Standing[] },
): void {
  const { moment: at, who, asOf: day, office } = snapshot;
  const isLogged = loggedLinks(office);
  const lines = standing
    .filter(({ file }) => !isLogged(file))
    .map(({ document, file }) => {
      const origin = originLine(document.origin);
      return {
        at,
        who,
        what: LOG_WORDS.drafted,
        before: "",
        after: LOG_WORDS.document(file.name ?? "", file.webViewLink ?? "", {
          origin,
          pdf: pdfLink(file),
        }),
      };
    });
  const documents = standing.map(({ document: { kind: own, name, origin }, file }) => {
    const pdf = pdfLink(file);
    const readable = pdf === undefined ? {} : { pdf };
    return { kind: own, name, location: file.webViewLink ?? "", rows: origin.rows, ...readable };
  });
  const drafted = withDrafted(withPartial(memory, undefined), { ...order, day, documents });
  const memorised = memoryWrite(drafted, api);
  const book = memorised.after;
  const log = logRequests(lines, { book, newId: freeSheetIds(book) });
  run.services.sheets.batchUpdate(
    { requests: [...memorised.requests, ...log] },
    run.services.bookId,
  );
}

/** Is a file named in «Nhật ký» already, by its link? */
function loggedLinks(office: Workbook): (file: DriveFile) => boolean {
  const table = tableOf(office, tabNamed("office", "log"));
  const texts = (table?.rows ?? []).flat().filter((cell) => typeof cell === "string");
  return ({ webViewLink = "" }) =>
    webViewLink !== "" && texts.some((text) => text.includes(webViewLink));
}
