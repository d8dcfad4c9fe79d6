import { isWebAddress } from "./mail-html.ts";
import type { MailBody, MailCell, MailPart } from "./mail-parts.ts";
import { plainLine } from "./plain-line.ts";

/** The plain text of a mail, with every fact of its HTML. */
export function mailText({ parts }: MailBody): string {
  return `${parts.map(partText).join("\n\n")}\n`;
}

function partText(part: MailPart): string {
  switch (part.kind) {
    case "heading":
      return `== ${plainLine(part.text)} ==`;
    case "paragraph":
      return plainLine(part.text, 2000);
    case "list":
      return part.items
        .map((spans) => `- ${plainLine(spans.map(spanText).join(""), 2000)}`)
        .join("\n");
    case "table":
      return part.rows.map((cells, index) => rowText(part.head, cells, index)).join("\n");
  }
}

function spanText({ text, href }: { readonly text: string; readonly href?: string }): string {
  return isWebAddress(href) ? `${text} <${href}>` : text;
}

/** A row as a numbered entry: a table of signs would not survive a phone's width. */
function rowText(head: readonly string[], cells: readonly MailCell[], index: number): string {
  const [[main = "", ...notes] = [], ...rest] = cells;
  const lines = [
    `${index + 1}. ${plainLine(main, 2000)}`,
    ...rest.flatMap(([value = "", ...more], column) => [
      `${head[column + 1] ?? ""}: ${plainLine(value, 2000)}`,
      ...more,
    ]),
    ...notes,
  ];
  return lines.map((line, at) => (at === 0 ? line : `   ${plainLine(line, 2000)}`)).join("\n");
}
