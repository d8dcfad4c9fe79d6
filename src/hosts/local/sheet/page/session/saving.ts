import type { CellEdit } from "../../protocol.ts";
import type { Conflict } from "../../protocol-refusal.ts";
import * as queues from "../model/save-queue.ts";
import { putText } from "../model/tab-state.ts";
import type { PageRefusal, Server } from "../server/calls.ts";
import type { Books, Changed } from "./books.ts";
import type { Store } from "./store.ts";

export interface SavingParts {
  readonly page: string;
  readonly server: Server;
  readonly store: Store;
  readonly books: Books;
  readonly changed: (changes: readonly Changed[]) => void;
  /** An edit that the server will never take, with its reason. */
  readonly lost: (edit: queues.FileEdit, reason: string) => void;
  /** The file on the disk is another one: show it. False when it cannot be had. */
  readonly reload: (file: string) => Promise<boolean>;
  readonly newName: () => string;
  readonly now: () => string;
}

export interface Saving {
  readonly typed: (file: string, edits: readonly CellEdit[]) => void;
  /** Sends what waits, unless something stands in the way that a person must settle. */
  readonly pump: () => void;
  /** A person chose in a conflict, having seen the file in the revision `seen`. */
  readonly settle: (choice: Choice) => Promise<void>;
}

export interface Choice {
  readonly keeps: "theirs" | "mine";
  readonly seen: string;
}

/** Sends what was typed, one request at a time, until nothing waits or something stands in the way. */
export function saving(parts: SavingParts): Saving {
  const { store, books } = parts;
  const queue = () => store.state().queue;
  let isPumping = false;
  const pump = async () => {
    if (isPumping) return;
    isPumping = true;
    try {
      while (await sendNext(parts)) {}
    } finally {
      isPumping = false;
    }
  };
  return {
    typed: (file, edits) => {
      const tabs = books.loaded(file)?.tabs;
      for (const edit of edits) {
        const tab = tabs?.get(edit.tab);
        if (tab !== undefined) putText(tab, edit);
      }
      store.set({
        queue: queues.typed(
          queue(),
          edits.map((edit) => ({ ...edit, file })),
        ),
      });
      void pump();
    },
    pump: () => void pump(),
    settle: async (choice) => {
      if (await settled(parts, choice)) void pump();
    },
  };
}

/**
 * While the file is read anew the conflict stands, so that nothing is sent. What was typed goes with
 * the revision that the person saw: a newer one is another conflict.
 */
async function settled(parts: SavingParts, { keeps, seen }: Choice): Promise<boolean> {
  const { store, books } = parts;
  const { queue } = store.state();
  const { trouble } = queue;
  if (trouble?.kind !== "conflict") return false;
  if (keeps === "theirs") store.set({ queue: queues.takeTheirs(queue) });
  if (!(await parts.reload(trouble.file))) return false;
  const book = books.loaded(trouble.file);
  if (book !== undefined && keeps === "mine") book.revision = seen;
  store.set({ queue: queues.again(store.state().queue) });
  return true;
}

/** True when the way is free for another one. */
async function sendNext(parts: SavingParts): Promise<boolean> {
  const { store, books, server, page } = parts;
  const { queue } = store.state();
  const revisionOf = (file: string) => books.loaded(file)?.revision ?? "";
  const batch = queue.sending ?? queues.nextBatch(queue, { request: parts.newName(), revisionOf });
  if (batch === undefined || queue.trouble?.kind === "conflict") return false;
  store.set({ queue: queue.sending === undefined ? queues.started(queue, batch) : queue });
  const { file, ...request } = batch;
  const answer = await server.save(file, { page, ...request });
  if (answer.kind === "unreached") return lose(parts);
  if (answer.kind === "refused") return refused(parts, batch, answer.refusal);
  const now = store.state().queue;
  const changes = books.take(file, answer.value, now);
  store.set({
    queue: queues.saved(now),
    link: "good",
    savedAt: parts.now(),
    counts: answer.value.counts,
  });
  parts.changed(changes);
  return true;
}

function lose({ store }: SavingParts): false {
  store.set({ queue: queues.unreached(store.state().queue, ""), link: "lost" });
  return false;
}

async function refused(
  parts: SavingParts,
  { file }: queues.Batch,
  refusal: PageRefusal,
): Promise<boolean> {
  const { store } = parts;
  const { queue } = store.state();
  const { code, message } = refusal;
  const hold = (trouble: queues.Trouble) => {
    store.set({ queue: queues.heldBack(queue, trouble), link: "good" });
    return false;
  };
  if (code === "file-changed") return conflicted(parts, file, refusal as Conflict);
  if (code === "editor-held") return hold({ kind: "reading", message });
  if (code === "not-let-in" || code === "token-stale" || code === "other-workspace") {
    const link = code === "other-workspace" ? "elsewhere" : "locked-out";
    store.set({ queue: queues.unreached(queue, message), link });
    return false;
  }
  if (code === "bad-request" || code === "cell-locked" || code === "too-large") {
    if ((queue.sending?.edits.length ?? 0) > 1) {
      store.set({ queue: queues.halved(queue), link: "good" });
      return true;
    }
    const { queue: rest, lost } = queues.dropped(queue);
    store.set({ queue: rest, link: "good" });
    for (const edit of lost) parts.lost(edit, message);
    await parts.reload(file);
    return true;
  }
  return hold({ kind: "held", message });
}

/** What was sent before the connection broke may have arrived: then both sides agree. */
async function conflicted(parts: SavingParts, file: string, conflict: Conflict): Promise<boolean> {
  const { store } = parts;
  const { queue } = store.state();
  if (queues.isSettled(conflict)) {
    store.set({ queue: queues.saved(queue), link: "good", savedAt: parts.now() });
    await parts.reload(file);
    return true;
  }
  const trouble = { kind: "conflict", file, message: conflict.message } as const;
  store.set({ queue: queues.heldBack(queue, trouble), link: "good" });
  return false;
}
