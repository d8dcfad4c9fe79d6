import type { Board } from "../../board/board.ts";
import type { Unit } from "../../edition/units.ts";
import type { Composed, ComposeRequest, Framed, Kind } from "../kind.ts";
import { observedBoard } from "./observed-board.ts";
import { type Read, type Source, sourcesOf, tablesOf } from "./sources.ts";

/** What a kind composes, each content with the rows that it was made of. */
export interface TracedContents<C extends Framed> {
  readonly contents: readonly {
    readonly content: C;
    readonly about: string;
    readonly sources: readonly Source[];
  }[];
  readonly issues: readonly string[];
}

type Composer<C extends Framed> = Pick<Kind<C>, "per" | "compose">;

/**
 * Composes a kind and watches what it reads.
 *
 * Of several units' files each is composed once more by itself: what was read for the others is none
 * of its own.
 */
export function tracedContents<C extends Framed>(
  kind: Composer<C>,
  board: Board,
  request: ComposeRequest,
): TracedContents<C> {
  const { composed, read } = watched(kind, board, request);
  const apart = new Map<string, Read>();
  const readFor = (unit: Unit): Read => {
    const known = apart.get(unit.code) ?? watched(kind, board, { ...request, unit }).read;
    apart.set(unit.code, known);
    return known;
  };
  const isAlone = request.unit !== undefined;
  return {
    contents: composed.contents.map(({ content, about, unit, sources }) => ({
      content,
      about,
      sources: sourcesOf(
        sources ?? tablesOf(content),
        unit === undefined || isAlone ? read : readFor(unit),
      ),
    })),
    issues: composed.issues,
  };
}

function watched<C extends Framed>(
  { per, compose }: Composer<C>,
  board: Board,
  request: ComposeRequest,
): { readonly composed: Composed<C>; readonly read: Read } {
  const { board: whole, tabs, ruled } = observedBoard(board);
  const unit = whole.reckoning.edition.units.byCode.get(request.unit?.code ?? "");
  const isOfEdition = per === "edition" || (per === "edition-or-unit" && request.isApart !== true);
  const read = { intake: board.reckoning.intake, tabs, ruled, isOfEdition };
  if (unit === undefined) return { composed: compose(whole, request), read };
  return {
    composed: compose(whole, { ...request, unit }),
    read: { ...read, unit: unit.code },
  };
}
