import type { Regime } from "../../../../src/documents/frame/regime.ts";
import type { DocumentKind } from "../../../../src/documents/kinds.ts";
import type { Change } from "../mutation.ts";
import type { Profile } from "../profile.ts";

/** A mistake in a document that was in order: what it is, and the rules that must catch it, no other. */
export interface Variant {
  readonly mistake: string;
  readonly breaks: readonly string[];
  readonly change: Change;
  /** The document that it is made in; the Tờ trình for awards where none is named. */
  readonly kind?: DocumentKind;
  /** NĐ 30 where none is named. */
  readonly regime?: Regime;
  /** What else the document claims to be. */
  readonly profile?: Partial<Profile>;
}
