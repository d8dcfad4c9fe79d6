import type { DraftedDocument } from "../../../commands/actions.ts";
import { draftDocuments, isDraftKind } from "../../../commands/draft.ts";
import { type DraftOrder, readReach } from "../../../commands/draft-reach.ts";
import { editionKey } from "../../../commands/edition-key.ts";
import { type DocumentKind, formsOf, KINDS } from "../../../documents/kinds.ts";
import { FOLDER_NAME, LOG_WORDS, RUN_WORDS } from "../../../output/office-words.vi.ts";
import { HostError } from "../../host-error.ts";
import {
  documentKey,
  editionFolder,
  importDocument,
  readShelf,
  type Shelf,
} from "./document-store.ts";
import { type Gathered, gather, isUnfinished, unfinishedText } from "./gather.ts";
import { KEYS } from "./keys.ts";
import { logRequests } from "./log-requests.ts";
import { freeSheetIds } from "./replace-tab.ts";
import type { Run } from "./run.ts";
import type { DriveFile } from "./services.ts";

/** A drafting that is under way: what was asked for, and the keys of what stands already. */
export interface Drafting extends DraftOrder {
  readonly day: string;
  readonly done: readonly string[];
}

/** The drafting that an earlier run had to leave; undefined when none is. */
export function openDrafting({ services }: Pick<Run, "services">): Drafting | undefined {
  const text = services.store.getProperty(KEYS.drafting);
  if (text === null || text === "") return undefined;
  const found = JSON.parse(text) as Drafting;
  return isDraftKind(found.kind) ? found : undefined;
}

/**
 * «Lập văn bản»: one Drive call a document. A document that stands is never made twice: by the
 * cursor while this drafting goes on, by the key on the file for ever after.
 */
export function draftRun(run: Run, { kind, unit, isAll }: DraftOrder): string {
  const { services } = run;
  const gathered = gather(run);
  if (isUnfinished(gathered)) return unfinishedText(gathered);
  const { board, snapshot } = gathered;
  const order = { kind, ...(unit === undefined ? {} : { unit }), ...(isAll ? { isAll } : {}) };
  const reach = readReach(KINDS[kind], order, board.reckoning.edition.units);
  if ("fault" in reach) throw new HostError("draft-refused", { why: reach.fault });
  const drafted = draftDocuments(kind, board, {
    ...order,
    asOf: snapshot.asOf,
    templates: templatesFor(kind, services.bytesOfPage),
  });
  if (drafted.documents.length === 0) {
    return [RUN_WORDS.nothingToDraft, ...drafted.issues].join(" ");
  }
  const edition = editionKey(board.reckoning.edition.settings);
  const shelf = readShelf(services, edition);
  const result = makeAll(run, { order, gathered, edition, shelf, documents: drafted.documents });
  writeLog(run, gathered, result.made);
  if (result.left > 0) return result.isStopped ? RUN_WORDS.stopped : RUN_WORDS.draftOn(result.left);
  services.store.deleteProperty(KEYS.drafting);
  return [RUN_WORDS.drafted(result.made.length, result.kept), ...drafted.issues].join(" ");
}

interface Making {
  readonly order: DraftOrder;
  readonly gathered: Gathered;
  readonly edition: string;
  readonly shelf: Shelf;
  readonly documents: readonly DraftedDocument[];
}

interface Made {
  readonly made: readonly DriveFile[];
  readonly kept: number;
  readonly left: number;
  readonly isStopped: boolean;
}

function makeAll(run: Run, { order, gathered, edition, shelf, documents }: Making): Made {
  const { services } = run;
  const day = gathered.snapshot.asOf;
  const before = openDrafting(run);
  const done = new Set(before?.day === day && isSame(before, order) ? before.done : []);
  const keyed = documents.map((document) => ({ document, key: documentKey(services, document) }));
  const waiting = keyed.filter(({ key }) => !done.has(key) && !shelf.byKey.has(key));
  const kept = keyed.length - waiting.length;
  const made: DriveFile[] = [];
  if (waiting.length === 0) return { made, kept, left: 0, isStopped: false };
  const remember = () =>
    services.store.setProperty(KEYS.drafting, JSON.stringify({ ...order, day, done: [...done] }));
  remember();
  const folder = editionFolder(services, { shelf, edition, name: FOLDER_NAME(edition) });
  const taken = new Set(shelf.names);
  for (const [at, { document, key }] of waiting.entries()) {
    const isStopped = at > 0 && run.isStopped();
    if (isStopped || (at > 0 && run.isOver())) {
      return { made, kept, left: waiting.length - at, isStopped };
    }
    services.toast(RUN_WORDS.drafting(document.name, at, waiting.length));
    const file = importDocument(services, document, { edition, key, folder, taken });
    made.push(file);
    taken.add(file.name ?? "");
    done.add(key);
    remember();
  }
  return { made, kept, left: 0, isStopped: false };
}

function isSame(one: DraftOrder, other: DraftOrder): boolean {
  return one.kind === other.kind && one.unit === other.unit && one.isAll === other.isAll;
}

function templatesFor(
  kind: DocumentKind,
  bytesOfPage: (name: string) => Uint8Array,
): ReadonlyMap<string, Uint8Array> {
  return new Map(formsOf(kind).map((form) => [`${form}.docx`, bytesOfPage(`document-${form}`)]));
}

function writeLog(run: Run, { api, snapshot }: Gathered, made: readonly DriveFile[]): void {
  const { moment: at, who } = snapshot;
  const lines = made.map(({ name = "", webViewLink = "" }) => ({
    at,
    who,
    what: LOG_WORDS.drafted,
    before: "",
    after: `${name} ${webViewLink}`.trim(),
  }));
  const requests = logRequests(lines, { book: api, newId: freeSheetIds(api) });
  if (requests.length === 0) return;
  run.services.sheets.batchUpdate({ requests }, run.services.bookId);
}
