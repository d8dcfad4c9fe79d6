import type { MailBody, MailCell, MailPart, Span } from "./mail-parts.ts";
import { plainLine } from "./plain-line.ts";

const BODY = "margin:0;padding:0;background:#ffffff;color:#1f1f1f;";
const FONT = "font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.45;";
const PAGE = `max-width:600px;margin:0 auto;padding:12px;${FONT}`;
const TABLE = `width:100%;border-collapse:collapse;margin:0 0 16px;${FONT}`;
const CELL = "border:1px solid #c8c8c8;padding:8px;text-align:left;vertical-align:top;";
/** What people typed may be longer than a phone is wide; the days beside it are never broken. */
const MAIN_CELL = `${CELL}word-break:break-word;`;
const HEAD = `${CELL}background:#f0f0f0;font-weight:bold;`;
const NOTE = "color:#4a4a4a;";

/**
 * The HTML of a mail: inline looks only, nothing that a reader would have to fetch, and no width
 * that a phone does not have.
 */
export function mailHtml({ title, parts }: MailBody): string {
  return [
    "<!DOCTYPE html>",
    '<html lang="vi"><head><meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeHtml(title)}</title></head>`,
    `<body style="${BODY}"><div style="${PAGE}">`,
    ...parts.map(partHtml),
    "</div></body></html>",
    "",
  ].join("\n");
}

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** The one way by which text comes into HTML, between tags or inside quotes. */
export function escapeHtml(text: string): string {
  return escapeWhole(plainLine(text, TEXT_MAX));
}

/** A text of our own, which no line may be missing from: a whole mail within a page. */
export function escapeWhole(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? "");
}

const TEXT_MAX = 2000;

function partHtml(part: MailPart): string {
  switch (part.kind) {
    case "heading":
      return `<h2 style="font-size:18px;margin:20px 0 8px;">${escapeHtml(part.text)}</h2>`;
    case "paragraph":
      return `<p style="margin:0 0 12px;">${escapeHtml(part.text)}</p>`;
    case "list":
      return `<ul style="margin:0 0 16px;padding-left:20px;">\n${part.items
        .map((item) => `<li style="margin:0 0 6px;">${item.map(spanHtml).join("")}</li>`)
        .join("\n")}\n</ul>`;
    case "table":
      return tableHtml(part.head, part.rows);
  }
}

function tableHtml(head: readonly string[], rows: readonly (readonly MailCell[])[]): string {
  const headings = head.map((text) => `<th style="${HEAD}">${escapeHtml(text)}</th>`);
  const lines = rows.map((cells) => `<tr>${cells.map(cellHtml).join("")}</tr>`);
  return [
    `<table role="table" width="100%" style="${TABLE}">`,
    `<tr>${headings.join("")}</tr>`,
    ...lines,
    "</table>",
  ].join("\n");
}

function cellHtml([main = "", ...notes]: MailCell, column: number): string {
  const smaller = notes.map((note) => `<br><span style="${NOTE}">${escapeHtml(note)}</span>`);
  return `<td style="${column === 0 ? MAIN_CELL : CELL}">${escapeHtml(main)}${smaller.join("")}</td>`;
}

/** Only an address of the web is a link; what a cell says never is. */
function spanHtml({ text, href }: Span): string {
  return isWebAddress(href)
    ? `<a href="${escapeHtml(href)}" style="color:#0b57d0;">${escapeHtml(text)}</a>`
    : edges(text);
}

/** Escaping tidies a text's ends away; between two spans they part words. */
function edges(text: string): string {
  const before = /^\s/.test(text) ? " " : "";
  const after = text.length > 1 && /\s$/.test(text) ? " " : "";
  return `${before}${escapeHtml(text)}${after}`;
}

export function isWebAddress(href: string | undefined): href is string {
  return href !== undefined && href.length <= TEXT_MAX && /^https:\/\/[!-~]+$/.test(href);
}
