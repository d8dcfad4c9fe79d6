import type { Board } from "../board/board.ts";
import { documentName } from "../documents/document-name.ts";
import {
  type ContentOf,
  DOCUMENT_KINDS,
  type DocumentKind,
  isDocumentKind,
  KINDS,
  kindsBeside,
} from "../documents/kinds.ts";
import { renderDocument, type Templates } from "../documents/render-document.ts";
import { hashOfRows, rowsOf } from "../documents/trace/sources.ts";
import { tracedContents } from "../documents/trace/traced-contents.ts";
import type { Day } from "../domain/day.ts";
import type { DraftedDocument } from "./actions.ts";
import { type DraftReach, readReach } from "./draft-reach.ts";
import { editionKey } from "./edition-key.ts";

/** Kinds that an officer asks for; what is drafted beside one of them is not asked for. */
export const DRAFT_KINDS = DOCUMENT_KINDS.filter((kind) => KINDS[kind].beside === undefined);

/** Kinds that a whole run drafts unasked. */
export const RUN_KINDS = DRAFT_KINDS.filter((kind) => KINDS[kind].inRun);

export interface Draft {
  readonly documents: readonly (DraftedDocument & { readonly kind: DocumentKind })[];
  /** What the officer must know of them, or why there are none: whole sentences. */
  readonly issues: readonly string[];
}

export interface DraftRequest extends DraftReach {
  readonly templates: Templates;
  /** Planned day of issue. */
  readonly asOf: Day;
  /** The moment of the snapshot, for the stamp; blank where nobody asks. */
  readonly moment?: string;
}

/**
 * Drafts every document of a kind, ready to sign, from what the board counted.
 *
 * Rows with errors stop nothing: they are counted in `issues`. Without a regime in force on the day
 * nothing is drafted, and `issues` says so. Equal boards give equal bytes.
 *
 * @throws RangeError for a kind that is not one of `DRAFT_KINDS`, for a reach that `readReach` calls a
 * fault, or a template that is missing
 */
export function draftDocuments(kind: string, board: Board, request: DraftRequest): Draft {
  if (!isDraftKind(kind)) throw new RangeError(`no document kind «${kind}»`);
  const taken = new Set<string>();
  const drafts = [kind, ...kindsBeside(kind)].map((own) =>
    draftKind(own, board, { request, taken }),
  );
  return {
    documents: drafts.flatMap(({ documents }) => documents),
    issues: [...new Set(drafts.flatMap(({ issues }) => issues))],
  };
}

export function isDraftKind(kind: string): kind is DocumentKind {
  return isDocumentKind(kind) && DRAFT_KINDS.includes(kind);
}

interface Drafting {
  readonly request: DraftRequest;
  /** Names given so far. */
  readonly taken: Set<string>;
}

function draftKind(kind: DocumentKind, board: Board, { request, taken }: Drafting): Draft {
  const { asOf, templates } = request;
  const reach = readReach(KINDS[kind], request, board.reckoning.edition.units);
  if ("fault" in reach) throw new RangeError(reach.fault);
  const { contents, issues } = tracedContents<ContentOf[DocumentKind]>(KINDS[kind], board, {
    asOf,
    ...reach,
  });
  const documents = contents.map(({ content, about, sources }) => {
    const name = documentName(kind, { about, on: asOf, taken });
    taken.add(name);
    const origin = {
      edition: editionKey(board.reckoning.edition.settings),
      moment: request.moment ?? "",
      rows: hashOfRows(rowsOf(sources)),
    };
    return { kind, origin, sources, ...renderDocument(name, { kind, content, origin }, templates) };
  });
  return { documents, issues };
}
