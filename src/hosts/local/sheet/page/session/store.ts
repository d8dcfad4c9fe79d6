import type { Counts, WorkspaceView } from "../../protocol.ts";
import type { EditorView } from "../../protocol-editor.ts";
import type { JobView } from "../../protocol-jobs.ts";
import { EMPTY_QUEUE, type SaveQueue } from "../model/save-queue.ts";

/**
 * Whether the server answers. "locked-out": it does not know this browser any more. "elsewhere":
 * another folder is served at this address now.
 */
export type Link = "good" | "lost" | "locked-out" | "elsewhere";

export interface State {
  readonly workspace: WorkspaceView | undefined;
  readonly editor: EditorView;
  readonly queue: SaveQueue;
  readonly link: Link;
  /** Why the server, which answers, cannot show the workspace. */
  readonly refusal: string | undefined;
  /** `14:30:05`, of the last save of this page. */
  readonly savedAt: string | undefined;
  readonly job: JobView | undefined;
  readonly counts: Counts | undefined;
}

export interface Store {
  readonly state: () => State;
  readonly set: (change: Partial<State>) => void;
  readonly listen: (listener: (state: State) => void) => void;
}

export const NOBODY: EditorView = { isYou: false, who: undefined, since: undefined };

/** What the page knows, and whoever shows it. */
export function createStore(): Store {
  let state: State = {
    workspace: undefined,
    editor: NOBODY,
    queue: EMPTY_QUEUE,
    link: "good",
    refusal: undefined,
    savedAt: undefined,
    job: undefined,
    counts: undefined,
  };
  const listeners: ((state: State) => void)[] = [];
  return {
    state: () => state,
    set: (change) => {
      state = { ...state, ...change };
      for (const listener of listeners) listener(state);
    },
    listen: (listener) => {
      listeners.push(listener);
      listener(state);
    },
  };
}
