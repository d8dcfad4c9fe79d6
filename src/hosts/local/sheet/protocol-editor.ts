import type { PageId } from "./protocol.ts";

/** How often the page that edits says that it is still there, and how long it is waited for. */
export const HEARTBEAT_MS = 5_000;
export const LEASE_MS = 30_000;

export interface EditorRequest {
  readonly page: PageId;
  /** "take" edits from now on, unless another page does; "keep" every `HEARTBEAT_MS`; "leave" at the end. */
  readonly wants: "take" | "keep" | "leave";
}

/** Who edits. Nobody does when `since` is undefined. */
export interface EditorView {
  /** Whether it is the page that asked; always false in `WorkspaceView`. */
  readonly isYou: boolean;
  /** User and computer of the one who edits. */
  readonly who: string | undefined;
  /** When they began, as people read it: `08/05/2020 14:30`. */
  readonly since: string | undefined;
}
