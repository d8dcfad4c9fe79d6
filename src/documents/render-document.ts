import { awardHoldbacksView } from "./award-holdbacks-view.ts";
import { awardSubmissionView } from "./award-submission-view.ts";
import type { ContentOf, DocumentKind } from "./content.ts";
import { delegateListView } from "./delegate-list-view.ts";
import { type Content, fillTemplate } from "./fill-template.ts";
import { frameView } from "./frame-view.ts";
import { progressReportView } from "./progress-report-view.ts";

/** Template bytes by file name, `progress-report.nd30.docx`. */
export type Templates = ReadonlyMap<string, Uint8Array>;

/** One document ready to be written: its file name, given by the caller, and its bytes. */
export interface RenderedDocument {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export type DocumentContent = {
  readonly [Kind in DocumentKind]: { readonly kind: Kind; readonly content: ContentOf[Kind] };
}[DocumentKind];

/**
 * Prints a document in the regime of its frame; blanks stand highlighted with who owes them.
 *
 * @throws RangeError when `templates` lacks the kind's template of that regime, or a tag has no value
 */
export function renderDocument(
  name: string,
  document: DocumentContent,
  templates: Templates,
): RenderedDocument {
  const { frame } = document.content;
  const templateName = `${document.kind}.${frame.regime}.docx`;
  const template = templates.get(templateName);
  if (template === undefined) throw new RangeError(`no template ${templateName}`);
  const { content, sentinels } = frameView(document.kind, frame);
  return { name, bytes: fillTemplate(template, { ...content, ...ownView(document) }, sentinels) };
}

function ownView(document: DocumentContent): Content {
  switch (document.kind) {
    case "progress-report":
      return progressReportView(document.content);
    case "delegate-list":
      return delegateListView(document.content);
    case "award-submission":
      return awardSubmissionView(document.content);
    case "award-holdbacks":
      return awardHoldbacksView(document.content);
  }
}
