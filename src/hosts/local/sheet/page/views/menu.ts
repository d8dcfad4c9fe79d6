import { node } from "../dom.ts";

export interface MenuItem {
  readonly label: string;
  readonly does: () => void;
  /** Keys that do the same. */
  readonly keys?: string;
}

export interface Menu {
  readonly label: string;
  /** Asked each time it opens. */
  readonly items: () => readonly (MenuItem | Menu)[];
}

/** A menu bar that opens by mouse, by arrow keys and by Enter, and closes by Escape. */
export function menuBar(label: string, menus: readonly Menu[]): HTMLElement {
  const bar = node("div", { role: "menubar", class: "menu-bar", "aria-label": label });
  bar.append(...menus.map((menu, at) => branch(menu, at === 0 ? "0" : "-1")));
  bar.addEventListener("keydown", (event) => move(bar, event));
  document.addEventListener("pointerdown", ({ target }) => {
    if (!(target instanceof Node && bar.contains(target))) closeAll(bar);
  });
  bar.addEventListener("focusout", ({ relatedTarget }) => {
    if (relatedTarget instanceof Node && !bar.contains(relatedTarget)) closeAll(bar);
  });
  return bar;
}

function branch(menu: Menu, tabindex: string): HTMLElement {
  const list = node("div", { role: "menu", class: "menu", "aria-label": menu.label, hidden: true });
  const opener = node(
    "button",
    {
      type: "button",
      role: "menuitem",
      class: "menu-opener",
      tabindex,
      "aria-haspopup": "menu",
      "aria-expanded": "false",
      onclick: () => {
        if (list.hidden) open(opener, list, menu);
        else close(opener, list);
      },
    },
    menu.label,
  );
  return node("div", { class: "menu-branch", role: "none" }, opener, list);
}

function leaf({ label, does, keys }: MenuItem): HTMLElement {
  const hint = keys === undefined ? undefined : node("span", { class: "menu-keys" }, keys);
  return node(
    "button",
    {
      type: "button",
      role: "menuitem",
      class: "menu-item",
      tabindex: "-1",
      onclick: ({ currentTarget }) => {
        const bar = (currentTarget as HTMLElement).closest<HTMLElement>(".menu-bar");
        if (bar !== null) closeAll(bar);
        does();
      },
    },
    label,
    hint,
  );
}

function open(opener: HTMLElement, list: HTMLElement, menu: Menu): void {
  for (const other of openersBeside(opener)) other.click();
  list.replaceChildren(
    ...menu.items().map((item) => ("does" in item ? leaf(item) : branch(item, "-1"))),
  );
  list.hidden = false;
  opener.setAttribute("aria-expanded", "true");
  itemsOf(list)[0]?.focus();
}

/** Open menus of the same level: only one of them stands open. */
function openersBeside(opener: HTMLElement): readonly HTMLElement[] {
  const level = opener.parentElement?.parentElement;
  const all = level?.querySelectorAll<HTMLElement>(":scope > .menu-branch > .menu-opener") ?? [];
  return [...all].filter((one) => one !== opener && one.getAttribute("aria-expanded") === "true");
}

function close(opener: HTMLElement, list: HTMLElement): void {
  list.hidden = true;
  opener.setAttribute("aria-expanded", "false");
}

function closeAll(bar: HTMLElement): void {
  for (const list of bar.querySelectorAll<HTMLElement>(".menu")) list.hidden = true;
  for (const opener of bar.querySelectorAll(".menu-opener"))
    opener.setAttribute("aria-expanded", "false");
}

/** Items of one level, those of menus within left out. */
function itemsOf(level: HTMLElement): readonly HTMLElement[] {
  return [
    ...level.querySelectorAll<HTMLElement>(
      ":scope > [role=menuitem], :scope > .menu-branch > [role=menuitem]",
    ),
  ];
}

function move(bar: HTMLElement, event: KeyboardEvent): void {
  const at = document.activeElement;
  if (!(at instanceof HTMLElement) || !bar.contains(at)) return;
  const list = at.closest<HTMLElement>("[role=menu]");
  const level = list ?? bar;
  const opener = list?.parentElement?.querySelector<HTMLElement>(":scope > .menu-opener");
  const step = stepOf(event.key, list === null);
  const isOpener = at.classList.contains("menu-opener");
  const opens = list === null ? event.key === "ArrowDown" : event.key === "ArrowRight";
  if (isOpener && opens) {
    if (at.getAttribute("aria-expanded") === "false") at.click();
  } else if (step !== 0) {
    const items = itemsOf(level);
    items.at((items.indexOf(at) + step) % items.length)?.focus();
  } else if (opener && (event.key === "Escape" || event.key === "ArrowLeft")) {
    opener.click();
    opener.focus();
  } else return;
  event.preventDefault();
  event.stopPropagation();
}

function stepOf(key: string, isBar: boolean): number {
  if (key === (isBar ? "ArrowRight" : "ArrowDown")) return 1;
  return key === (isBar ? "ArrowLeft" : "ArrowUp") ? -1 : 0;
}
