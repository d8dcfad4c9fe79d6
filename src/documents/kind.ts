import type { Board } from "../board/board.ts";
import type { Day } from "../domain/day.ts";
import type { Unit } from "../edition/units.ts";
import type { Content } from "./form/fill-template.ts";
import type { Tags } from "./form/tags.ts";
import type { Face } from "./frame/face.ts";
import type { Frame } from "./frame/frame.ts";
import type { Source } from "./trace/sources.ts";

/** What every content carries: all that stands around it. */
export interface Framed {
  readonly frame: Frame;
}

/** What is asked of a composer, read and understood. */
export interface ComposeRequest {
  /** Planned day of issue. */
  readonly asOf: Day;
  /** The one unit asked for; absent for all of them. */
  readonly unit?: Unit;
  /**
   * One file a nominee instead of one a unit, for a kind that is drafted per nominee; one a unit
   * instead of the edition's own, for a kind that is drafted for either.
   */
  readonly isApart?: boolean;
}

/** The contents of each document of a kind, and what an officer must know of them. */
export interface Composed<C extends Framed> {
  readonly contents: readonly {
    readonly content: C;
    /** What tells its file from the others of the kind: edition, unit, authority or person. */
    readonly about: string;
    /** The one unit that it is about, where one drafting gives several units a file each. */
    readonly unit?: Unit;
    /** Its tables and their rows, where the rows of the content do not tell by `madeOf`. */
    readonly sources?: readonly Source[];
  }[];
  /** Whole sentences; why there is no document, where there is none. */
  readonly issues: readonly string[];
}

/** What one drafting covers: the whole edition, one unit, one nominee; or the edition unless a unit is named. */
export type Reach = "edition" | "unit" | "nominee" | "edition-or-unit";

/** Loại văn bản — kind of document: everything that the commands and the hosts ask of it. */
export interface Kind<C extends Framed> extends Face {
  /** What the menu calls it; the script function of the menu is named for it. */
  readonly menu: string;
  readonly per: Reach;
  /** Whether the whole run drafts it unasked. */
  readonly inRun: boolean;
  /** The kind beside which it is drafted; nobody asks for it alone. */
  readonly beside?: string;
  /** The placeholders that its form has beyond those of the frame. */
  readonly tags: Tags;
  /** Trích yếu */
  readonly abstract: (content: C) => string;
  readonly compose: (board: Board, request: ComposeRequest) => Composed<C>;
  readonly view: (content: C) => Content;
}
