import { fillTemplate } from "./form/fill-template.ts";
import { frameView } from "./frame/frame-view.ts";
import { type ContentOf, type DocumentKind, KINDS } from "./kinds.ts";

/** Template bytes by file name, `progress-report.nd30.docx`. */
export type Templates = ReadonlyMap<string, Uint8Array>;

/** One document ready to be written: its file name, given by the caller, and its bytes. */
export interface RenderedDocument {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export type DocumentContent = {
  readonly [Code in DocumentKind]: { readonly kind: Code; readonly content: ContentOf[Code] };
}[DocumentKind];

/**
 * Prints a document in the regime of its frame; blanks stand highlighted with who owes them.
 *
 * @throws RangeError when `templates` lacks the kind's template of that regime, or a tag has no value
 */
export function renderDocument<Code extends DocumentKind>(
  name: string,
  document: { readonly kind: Code; readonly content: ContentOf[Code] },
  templates: Templates,
): RenderedDocument {
  const kind = KINDS[document.kind];
  const { frame } = document.content;
  const templateName = `${document.kind}.${frame.regime}.docx`;
  const template = templates.get(templateName);
  if (template === undefined) throw new RangeError(`no template ${templateName}`);
  const { content, sentinels } = frameView(kind, frame, kind.abstract(document.content));
  const own = kind.view(document.content);
  return { name, bytes: fillTemplate(template, { ...content, ...own }, sentinels) };
}
