import type { Counts, EditorView, WorkspaceView } from "../../protocol.ts";
import type { JobView } from "../../protocol-jobs.ts";
import { EMPTY_QUEUE, type SaveQueue } from "../model/save-queue.ts";

/** Whether the server answers. "locked-out": it was started anew and does not know this browser. */
export type Link = "good" | "lost" | "locked-out";

export interface State {
  readonly workspace: WorkspaceView | undefined;
  readonly editor: EditorView;
  readonly queue: SaveQueue;
  readonly link: Link;
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

const NOBODY: EditorView = { isYou: false, who: undefined, since: undefined };

/** What the page knows, and whoever shows it. */
export function createStore(): Store {
  let state: State = {
    workspace: undefined,
    editor: NOBODY,
    queue: EMPTY_QUEUE,
    link: "good",
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
