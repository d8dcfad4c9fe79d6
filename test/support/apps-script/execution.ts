import { LIMIT_MS, MODE, refusalOf, scopesOf } from "./access.ts";
import type { Book } from "./book.ts";
import type { Cost, CostKey } from "./cost.ts";
import { costOf, sumOf } from "./cost.ts";
import type { FaultWhen } from "./faults.ts";
import type { Door } from "./membrane.ts";
import type { Touch } from "./methods.ts";
import { touchOf } from "./methods.ts";
import type { Call, Dialog, Mark, Order, ProjectState, WorldState } from "./state.ts";
import { googleText, type TextCode } from "./texts.ts";
import { WriteBuffer } from "./write-buffer.ts";

/** Thrown out of a killed execution, again at each later call: no `catch` brings it back. */
export class Killed extends Error {}

const SHEET_OWNERS =
  /^(?:SpreadsheetApp|Spreadsheet|Sheet|Range|Protection|NamedRange|DeveloperMetadata|DeveloperMetadataFinder)$/;

/** One execution of a script: its clock, its rights, its calls, and the door each call passes. */
export class Execution {
  readonly world: WorldState;
  readonly project: ProjectState;
  readonly order: Order;
  readonly calls: Call[] = [];
  readonly hops: Call[] = [];
  readonly logs: string[] = [];
  readonly toasts: string[] = [];
  readonly alerts: string[] = [];
  readonly dialogs: Dialog[] = [];
  readonly menus: Mark[] = [];
  readonly locks = new Set<string>();
  readonly writes: WriteBuffer;
  /** The file in which a fake lives: the door reads rights and prices from it. */
  readonly homes = new WeakMap<object, Book>();
  readonly limitMs: number;
  isKilled = false;
  spent: Cost = { low: 0, typical: 0, high: 0 };
  readonly #startedAt: number;
  readonly #warm = new Set<Book>();

  constructor(world: WorldState, project: ProjectState, order: Order) {
    this.world = world;
    this.project = project;
    this.order = order;
    this.limitMs = Math.min(
      LIMIT_MS[MODE[order.kind]],
      world.takeKillAt() ?? Number.POSITIVE_INFINITY,
    );
    this.#startedAt = world.clock.now;
    this.writes = new WriteBuffer(this);
  }

  get book(): Book | undefined {
    return this.project.book;
  }

  get elapsedMs(): number {
    return this.spent[this.world.pace];
  }

  get now(): number {
    return this.#startedAt + Math.round(this.elapsedMs);
  }

  get user(): string {
    return this.order.user;
  }

  text(code: TextCode, ...facts: readonly (string | number)[]): string {
    return googleText(this.world.language, code, ...facts);
  }

  fail(code: TextCode, ...facts: readonly (string | number)[]): never {
    throw new Error(this.text(code, ...facts));
  }

  /** Moves the clock; past the limit the execution is dead. */
  spend(key: CostKey, times = 1): void {
    this.pass(costOf(key, times));
  }

  pass(cost: Cost): void {
    this.spent = sumOf(this.spent, cost);
    this.world.clock.reach(this.now);
    if (this.elapsedMs > this.limitMs) this.kill();
  }

  /** At the end of the run, at its death, and while a dialog waits. */
  dropLocks(): void {
    for (const name of this.locks) this.world.lockHolders.delete(name);
    this.locks.clear();
  }

  kill(): never {
    if (!this.isKilled) {
      this.isKilled = true;
      this.writes.tear();
      this.dropLocks();
    }
    throw new Killed(this.text("S5"));
  }

  /** Every call of every service goes through here. */
  readonly door: Door = ({ owner, method, target, effect }) => {
    const name = `${owner}.${method}`;
    if (this.isKilled) throw new Killed(this.text("S5"));
    const touch = touchOf(name);
    if (touch === undefined) throw new Error(`NOT SIMULATED: ${name} has no price`);
    this.#judge(name, touch);
    if (touch === "hop") return this.#hop(name, effect);
    const index = this.calls.length;
    const before = this.elapsedMs;
    const entry = { index, name, atMs: before, ms: 0 };
    this.calls.push(entry);
    try {
      this.#strike("before", name, index);
      if (SHEET_OWNERS.test(owner)) this.writes.surface();
      this.#enter(touch, this.homes.get(target));
      const result = effect();
      this.#strike("after", name, index);
      return result;
    } finally {
      entry.ms = this.elapsedMs - before;
    }
  };

  #hop(name: string, effect: () => unknown): unknown {
    const before = this.elapsedMs;
    this.spend("host");
    const entry = { index: this.hops.length, name, atMs: before, ms: 0 };
    this.hops.push(entry);
    try {
      return effect();
    } finally {
      entry.ms = this.elapsedMs - before;
    }
  }

  /** Rights to the file, and the price; a read or a write pays for its cells itself. */
  #enter(touch: Touch, home: Book | undefined): void {
    if (home?.isDeleted) this.fail("S14", home.id);
    if (home !== undefined && !home.mayRead(this.user) && this.order.kind !== "customFunction") {
      this.fail("S16");
    }
    if (touch === "hop" || touch === "read" || touch === "write") return;
    if (touch === "structure" && home !== undefined) this.writes.structure(home);
    else if (touch === "extent" && home !== undefined) this.writes.extent(home);
    else if (touch === "meta" && home !== undefined) this.meta(home);
    else if (touch === "flush") this.writes.flushNow();
    else if (touch === "active.first") {
      const isFirst = this.calls.filter(({ name }) => /\.getActive/.test(name)).length === 1;
      this.spend(isFirst ? "active.first" : "host");
    } else {
      if (touch === "appendRow") this.writes.flush();
      this.spend(touch === "structure" ? "structural" : touch === "extent" ? "meta" : touch);
    }
  }

  /** The first look at a file's facts since it last changed costs, the next are local. */
  meta(book: Book): void {
    this.spend(this.#warm.has(book) ? "host" : "meta");
    this.#warm.add(book);
  }

  cool(book: Book): void {
    this.#warm.delete(book);
  }

  #judge(name: string, touch: Touch): void {
    const refusal = refusalOf(this.order.kind, name, touch);
    if (refusal !== undefined) throw new Error(refusal);
    const any = scopesOf(name);
    if (any === undefined) throw new Error(`NOT SIMULATED: nobody knows the scopes of ${name}`);
    if (any.length === 0) return;
    const manifest = this.project.manifest.oauthScopes;
    if (manifest !== undefined && !any.some((scope) => manifest.includes(scope))) {
      this.fail("S12", name, any.length === 1 ? any.join() : `(${any.join(" || ")})`);
    }
    const refused = this.world.refusedScopes(this.project.id, this.user);
    if (any.every((scope) => refused.has(scope))) this.fail("S13");
  }

  #strike(when: FaultWhen, name: string, index: number): void {
    for (const act of this.world.faults.take(when, name, index)) {
      if (act.kind === "kill") this.kill();
      if (act.kind === "fail") throw new Error(act.text);
      act.act();
    }
  }
}
