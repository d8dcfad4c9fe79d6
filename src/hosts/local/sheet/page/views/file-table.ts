import type { FileView } from "../../protocol-files.ts";
import { node } from "../dom.ts";
import { PAGE_WORDS } from "./page-words.vi.ts";

/** Files that can be kept, a row each. */
export function fileTable(caption: string, files: readonly FileView[]): HTMLElement {
  const heads = [PAGE_WORDS.file, PAGE_WORDS.written, PAGE_WORDS.size, PAGE_WORDS.keep];
  return node(
    "div",
    { class: "wide", tabindex: "0", role: "region", "aria-label": caption },
    node(
      "table",
      {},
      node("caption", {}, caption),
      node("thead", {}, node("tr", {}, ...heads.map((head) => node("th", { scope: "col" }, head)))),
      node("tbody", {}, ...files.map(fileRow)),
    ),
  );
}

function fileRow({ name, at, bytes, href }: FileView): HTMLElement {
  const label = `${PAGE_WORDS.keep}: ${name}`;
  return node(
    "tr",
    {},
    node("th", { scope: "row" }, name),
    node("td", {}, at),
    node("td", { class: "count" }, PAGE_WORDS.bytes(bytes)),
    node("td", {}, node("a", { href, download: name, "aria-label": label }, PAGE_WORDS.keep)),
  );
}
