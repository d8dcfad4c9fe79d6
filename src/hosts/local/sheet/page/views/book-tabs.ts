import type { BookSummary } from "../../protocol.ts";
import { node, part } from "../dom.ts";

export interface BookTabs {
  readonly fill: (books: readonly BookSummary[]) => void;
  readonly choose: (file: string, tab: string) => void;
}

/** The list of workbooks and the tabs of the one that is shown. */
export function bookTabs(go: (file: string, tab: string | undefined) => void): BookTabs {
  const select = part("book") as HTMLSelectElement;
  const list = part("tabs");
  let books: readonly BookSummary[] = [];
  let shown = "";
  select.addEventListener("change", () => go(select.value, undefined));
  list.addEventListener("keydown", (event) => step(list, event));
  return {
    fill: (now) => {
      const isSame = JSON.stringify(now.map(nameOf)) === JSON.stringify(books.map(nameOf));
      books = now;
      if (isSame) return;
      shown = "";
      select.replaceChildren(
        ...now.map(({ file, title }) => node("option", { value: file }, `${title} (${file})`)),
      );
    },
    choose: (file, tab) => {
      select.value = file;
      const key = JSON.stringify([file, tab]);
      if (shown === key) return;
      shown = key;
      const tabs = books.find((book) => book.file === file)?.tabs ?? [];
      list.replaceChildren(
        ...tabs.map((name) => tabButton(name, name === tab, () => go(file, name))),
      );
      list
        .querySelector("[aria-selected=true]")
        ?.scrollIntoView({ block: "nearest", inline: "nearest" });
    },
  };
}

function nameOf({ file, title, tabs }: BookSummary): readonly unknown[] {
  return [file, title, tabs];
}

function tabButton(name: string, isShown: boolean, go: () => void): HTMLElement {
  const options = {
    type: "button",
    role: "tab",
    "aria-selected": `${isShown}`,
    "aria-controls": "grid",
    tabindex: isShown ? "0" : "-1",
    onclick: go,
  };
  return node("button", options, name);
}

function step(list: HTMLElement, event: KeyboardEvent): void {
  const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  const tabs = [...list.querySelectorAll<HTMLElement>("[role=tab]")];
  const at = tabs.indexOf(document.activeElement as HTMLElement);
  if (by === undefined || at === -1) return;
  event.preventDefault();
  tabs.at((at + by) % tabs.length)?.focus();
}
