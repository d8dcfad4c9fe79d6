import type { Area, Side } from "./area.ts";
import { shifted } from "./area.ts";
import { Tab } from "./tab.ts";

export interface NamedState {
  readonly id?: string;
  name: string;
  tab: Tab;
  area: Area;
}

export interface MetadataState {
  readonly id: number;
  key: string;
  value: string | null;
  visibility: string;
  /** undefined = the whole file. */
  readonly tab: Tab | undefined;
  /** undefined = the whole tab. */
  area: Area | undefined;
}

export const CELL_LIMIT = 10_000_000;

export interface BookFacts {
  readonly id: string;
  readonly title: string;
  readonly locale: string;
  readonly timeZone: string;
  readonly owner: string;
}

/** One spreadsheet file: its tabs, who may open it, what is named in it. */
export class Book {
  readonly id: string;
  title: string;
  locale: string;
  timeZone: string;
  readonly owner: string;
  readonly editors = new Set<string>();
  readonly viewers = new Set<string>();
  readonly tabs: Tab[] = [];
  readonly named: NamedState[] = [];
  readonly metadata: MetadataState[] = [];
  isDeleted = false;
  active: Tab | undefined;
  /** What a script selected last in the active tab. */
  selected: string | undefined;
  #nextId = 1;

  constructor({ id, title, locale, timeZone, owner }: BookFacts) {
    this.id = id;
    this.title = title;
    this.locale = locale;
    this.timeZone = timeZone;
    this.owner = owner;
  }

  get url(): string {
    return `https://docs.google.com/spreadsheets/d/${this.id}/edit`;
  }

  nextId(): number {
    return this.#nextId++;
  }

  tab(name: string): Tab | undefined {
    return this.tabs.find((tab) => tab.name === name);
  }

  addTab(
    name: string,
    size: { rows: number; columns: number },
    place: { readonly index?: number; readonly id?: number } = {},
  ): Tab {
    const usual = this.tabs.length === 0 ? 0 : 1000 + this.nextId();
    const tab = new Tab(place.id ?? usual, name, size);
    this.tabs.splice(place.index ?? this.tabs.length, 0, tab);
    return tab;
  }

  /** Brings everything back to how it is now: a batch is done whole or not at all. */
  saved(): () => void {
    const { title, locale, timeZone } = this;
    const tabs = [...this.tabs];
    const named = this.named.map((entry) => ({ ...entry }));
    const metadata = this.metadata.map((entry) => ({ ...entry }));
    const restores = tabs.map((tab) => tab.saved());
    return () => {
      Object.assign(this, { title, locale, timeZone });
      this.tabs.splice(0, this.tabs.length, ...tabs);
      this.named.splice(0, this.named.length, ...named);
      this.metadata.splice(0, this.metadata.length, ...metadata);
      for (const restore of restores) restore();
    };
  }

  /** Everything of the file, to be compared with another. */
  get facts(): unknown {
    return [{ ...this }, this.#nextId, this.tabs.map(({ facts }) => facts)];
  }

  removeTab(tab: Tab): void {
    this.tabs.splice(this.tabs.indexOf(tab), 1);
    if (this.active === tab) this.active = undefined;
    this.#drop(this.named, (entry) => entry.tab === tab);
    this.#drop(this.metadata, (entry) => entry.tab === tab);
  }

  /** Lines come or go: cells, and everything that points at them, move. */
  change(tab: Tab, side: Side, at: number, change: number): void {
    tab.change(side, at, change);
    const move = (entry: { tab: Tab | undefined; area: Area | undefined }) => {
      if (entry.tab !== tab || entry.area === undefined) return false;
      const moved = shifted(entry.area, side, at, change);
      if (moved === undefined) return true;
      entry.area = moved;
      return false;
    };
    this.#drop(this.named, (entry) => move(entry as { tab: Tab; area: Area | undefined }));
    this.#drop(this.metadata, move);
  }

  /** A column or a row goes elsewhere with all that is tied to it alone. */
  moveLine(tab: Tab, side: Side, from: number, to: number): void {
    tab.move(side, from, to);
    const place = (line: number) => {
      const target = to > from ? to - 1 : to;
      if (line === from) return target;
      const gone = line > from ? line - 1 : line;
      return gone >= target ? gone + 1 : gone;
    };
    for (const entry of this.metadata) {
      if (entry.tab !== tab || entry.area === undefined || entry.area[side] !== 1) continue;
      const start = side === "rows" ? "row" : "column";
      entry.area = { ...entry.area, [start]: place(entry.area[start]) };
    }
  }

  #drop<Entry>(entries: Entry[], isGone: (entry: Entry) => boolean): void {
    for (const entry of [...entries]) {
      if (isGone(entry)) entries.splice(entries.indexOf(entry), 1);
    }
  }

  get cells(): number {
    return this.tabs.reduce((sum, tab) => sum + tab.maxRows * tab.maxColumns, 0);
  }

  mayRead(user: string): boolean {
    return this.mayEdit(user) || this.viewers.has(user);
  }

  mayEdit(user: string): boolean {
    return !this.isDeleted && (user === this.owner || this.editors.has(user));
  }
}
