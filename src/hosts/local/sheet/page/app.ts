import type { Server } from "./server/calls.ts";
import type { Books } from "./session/books.ts";
import type { Presence } from "./session/presence.ts";
import type { Saving } from "./session/saving.ts";
import type { Store } from "./session/store.ts";
import type { Notices } from "./views/notices.ts";

/** What the views share. */
export interface App {
  /** Name of this page among those that are open. */
  readonly page: string;
  readonly server: Server;
  readonly store: Store;
  readonly books: Books;
  readonly notices: Notices;
  readonly saving: () => Saving;
  readonly presence: () => Presence;
  /** Shows the view that is open anew: what it shows may be another now. */
  readonly shown: () => void;
}
