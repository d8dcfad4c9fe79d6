import type { CellEdit } from "../../protocol.ts";
import type { Conflict } from "../../protocol-refusal.ts";

/** An edit and the book that it belongs to. */
export interface FileEdit extends CellEdit {
  readonly file: string;
}

/** A request on its way. The same one goes again when nobody knows whether it arrived. */
export interface Batch {
  readonly request: string;
  readonly file: string;
  readonly revision: string;
  readonly edits: readonly CellEdit[];
}

export type Trouble =
  /** The server does not answer, or does not know this page any more. */
  | { readonly kind: "unreached"; readonly message: string }
  /** Something else holds the file, or the workspace: it is tried again. */
  | { readonly kind: "held"; readonly message: string }
  /** Another page edits. */
  | { readonly kind: "reading"; readonly message: string }
  /** Somebody else changed the file: a person must settle it. */
  | { readonly kind: "conflict"; readonly file: string; readonly message: string };

export interface SaveQueue {
  /** Typed and not yet sent, the newest of each cell. */
  readonly waiting: readonly FileEdit[];
  readonly sending: Batch | undefined;
  readonly trouble: Trouble | undefined;
  /** Edits that one request may have: fewer after a refusal, until the one that is meant is found. */
  readonly most: number;
}

const BATCH_MAX = 2000;
/** Letters of one request: with the longest letters of UTF-8 it stays below what the server takes. */
const LETTERS_MAX = 500_000;

export const EMPTY_QUEUE: SaveQueue = {
  waiting: [],
  sending: undefined,
  trouble: undefined,
  most: BATCH_MAX,
};

export function typed(queue: SaveQueue, edits: readonly FileEdit[]): SaveQueue {
  return { ...queue, waiting: newest([...queue.waiting, ...edits]) };
}

/** The next request to send; undefined while one is on its way, nothing waits, or a conflict stands. */
export function nextBatch(
  queue: SaveQueue,
  {
    request,
    revisionOf,
  }: { readonly request: string; readonly revisionOf: (file: string) => string },
): Batch | undefined {
  const { waiting, sending, trouble, most } = queue;
  const [first] = waiting;
  if (sending !== undefined || trouble?.kind === "conflict" || first === undefined)
    return undefined;
  const { file } = first;
  const edits = fitting(waiting.filter((edit) => edit.file === file).slice(0, most));
  return { request, file, revision: revisionOf(file), edits: edits.map(withoutFile) };
}

/** The first of edits that one request may carry, one at the least. */
function fitting(edits: readonly FileEdit[]): readonly FileEdit[] {
  let letters = 0;
  const end = edits.findIndex(({ text }, at) => {
    letters += text.length;
    return at > 0 && letters > LETTERS_MAX;
  });
  return end < 0 ? edits : edits.slice(0, end);
}

export function started(queue: SaveQueue, batch: Batch): SaveQueue {
  const sent = new Set(batch.edits.map((edit) => keyOf({ ...edit, file: batch.file })));
  const waiting = queue.waiting.filter((edit) => !sent.has(keyOf(edit)));
  return { ...queue, waiting, sending: batch };
}

export function saved(queue: SaveQueue): SaveQueue {
  const most = Math.min(BATCH_MAX, queue.most * 2);
  return { ...queue, sending: undefined, trouble: undefined, most };
}

/** Nobody knows whether the request arrived: it stays, to go again as it is. */
export function unreached(queue: SaveQueue, message: string): SaveQueue {
  return { ...queue, trouble: { kind: "unreached", message } };
}

/** The request was refused as a whole, for now: its edits wait again, newer ones of a cell stand. */
export function heldBack(queue: SaveQueue, trouble: Trouble): SaveQueue {
  return { ...queue, waiting: unsaved(queue), sending: undefined, trouble };
}

/** The request can never be done as a whole: half of it goes first. Only of more edits than one. */
export function halved(queue: SaveQueue): SaveQueue {
  const most = Math.max(1, Math.floor((queue.sending?.edits.length ?? 1) / 2));
  return { ...queue, waiting: unsaved(queue), sending: undefined, trouble: undefined, most };
}

/** The request can never be done: its edit is handed back, to be told. */
export function dropped(queue: SaveQueue): {
  readonly queue: SaveQueue;
  readonly lost: readonly FileEdit[];
} {
  const { sending, waiting } = queue;
  return {
    queue: { ...queue, waiting, sending: undefined, trouble: undefined },
    lost:
      sending === undefined ? [] : sending.edits.map((edit) => ({ ...edit, file: sending.file })),
  };
}

/** A person chose what the file has: whatever waited for it is given up. */
export function takeTheirs(queue: SaveQueue): SaveQueue {
  const { trouble, waiting } = queue;
  if (trouble?.kind !== "conflict") return queue;
  return { ...queue, waiting: waiting.filter(({ file }) => file !== trouble.file) };
}

/** A person chose what they typed, or what stood in the way is gone: the edits go again. */
export function again(queue: SaveQueue): SaveQueue {
  return { ...queue, trouble: undefined };
}

/** Everything that is not known to be on the disk. */
export function unsaved({ sending, waiting }: SaveQueue): readonly FileEdit[] {
  const sent = (sending?.edits ?? []).map((edit) => ({ ...edit, file: sending?.file ?? "" }));
  return newest([...sent, ...waiting]);
}

/** The file has what was typed already: the request had arrived, and its answer had not. */
export function isSettled({ theirs, yours }: Conflict): boolean {
  const stands = new Map(theirs.map((edit) => [keyOf({ ...edit, file: "" }), edit.text]));
  return yours.every((edit) => stands.get(keyOf({ ...edit, file: "" })) === edit.text);
}

function newest(edits: readonly FileEdit[]): readonly FileEdit[] {
  return [...new Map(edits.map((edit) => [keyOf(edit), edit])).values()];
}

export function keyOf({ file, tab, row, column }: FileEdit): string {
  return JSON.stringify([file, tab, row, column]);
}

function withoutFile({ tab, row, column, text }: FileEdit): CellEdit {
  return { tab, row, column, text };
}
