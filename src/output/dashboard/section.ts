import { escapeHtml } from "../mail-html.ts";

/** A part of the page under its heading: markup of ours, whose texts are escaped already. */
export function section(heading: string, ...parts: readonly string[]): string {
  return [`<section><h2>${escapeHtml(heading)}</h2>`, ...parts, "</section>"].join("\n");
}

/** A sentence in a quieter colour. */
export function quiet(text: string): string {
  return `<p class="quiet">${escapeHtml(text)}</p>`;
}
