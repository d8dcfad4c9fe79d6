import type { WorkspaceView } from "../../protocol.ts";
import { type EditorRequest, HEARTBEAT_MS } from "../../protocol-editor.ts";
import { again, unsaved } from "../model/save-queue.ts";
import type { Answer, Server } from "../server/calls.ts";
import { NOBODY, type State, type Store } from "./store.ts";

export interface PresenceParts {
  readonly page: string;
  readonly server: Server;
  readonly store: Store;
  /** The workspace was read anew. */
  readonly seen: (workspace: WorkspaceView) => void;
  /** What waits may be sent again. */
  readonly free: () => void;
}

export interface Presence {
  /** Reads the workspace and asks to edit. */
  readonly begin: () => Promise<void>;
  readonly leave: () => void;
  readonly look: () => Promise<void>;
}

/** While the server is away it is looked for more often than a heartbeat. */
const SEARCH_MS = 1_000;

/** One page edits, the others read: says that this one is there, and sees what the others did. */
export function presence(parts: PresenceParts): Presence {
  const ask = async (wants: EditorRequest["wants"]) => {
    const answer = await parts.server.editor({ page: parts.page, wants });
    if (answer.kind === "given") parts.store.set({ editor: answer.value });
    note(parts, answer);
    return answer.kind === "given";
  };
  const look = async () => {
    const { queue } = parts.store.state();
    const answer = await parts.server.workspace();
    note(parts, answer);
    const refusal = answer.kind === "refused" ? answer.refusal.message : undefined;
    parts.store.set({ refusal });
    if (answer.kind !== "given") return;
    const { editor } = parts.store.state();
    const mine = editor.isYou ? editor : answer.value.editor;
    parts.store.set({ workspace: answer.value, counts: answer.value.counts, editor: mine });
    // What was saved meanwhile has another revision than the answer knows: the next look sees it.
    if (parts.store.state().queue === queue) parts.seen(answer.value);
  };
  const tick = async () => {
    const wants = wantsNow(parts.store.state());
    if (wants !== undefined) await ask(wants);
    await look();
    goOn(parts);
    const isGood = parts.store.state().link === "good";
    setTimeout(tick, isGood ? HEARTBEAT_MS : SEARCH_MS);
  };
  return {
    begin: async () => {
      await look();
      const isThere = parts.store.state().link === "good";
      if (isThere) await ask("take");
      setTimeout(tick, isThere ? HEARTBEAT_MS : SEARCH_MS);
    },
    leave: () => void parts.server.editor({ page: parts.page, wants: "leave" }),
    look,
  };
}

/** A server that was away may have forgotten who edits, so the one who did asks as if anew. */
function wantsNow({ editor, queue, link }: State): EditorRequest["wants"] | undefined {
  if (editor.isYou) return link === "good" ? "keep" : "take";
  if (unsaved(queue).length > 0) return "take";
  const isFree = editor.who === undefined && document.visibilityState === "visible";
  return isFree ? "take" : undefined;
}

/** What held the edits back may be gone; a conflict waits for a person. */
function goOn({ store, free }: PresenceParts): void {
  const { queue, link, editor } = store.state();
  if (link !== "good" || !editor.isYou || queue.trouble?.kind === "conflict") return;
  if (queue.trouble !== undefined) store.set({ queue: again(queue) });
  free();
}

/** Who edits at another folder's server is nobody here: nothing more is typed into this page. */
function note({ store }: PresenceParts, answer: Answer<unknown>): void {
  const code = answer.kind === "refused" ? answer.refusal.code : undefined;
  if (answer.kind === "unreached") store.set({ link: "lost" });
  else if (code === "not-let-in") store.set({ link: "locked-out" });
  else if (code === "other-workspace") store.set({ link: "elsewhere", editor: NOBODY });
  else store.set({ link: "good" });
}
