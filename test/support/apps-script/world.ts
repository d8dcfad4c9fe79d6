import type { Kind } from "./access.ts";
import { MODE } from "./access.ts";
import { Book, type BookFacts } from "./book.ts";
import { Execution } from "./execution.ts";
import { type FaultAt, Faults, type FaultWhen } from "./faults.ts";
import { fingerprintOf } from "./fingerprint.ts";
import { Person } from "./person.ts";
import { pushed } from "./project.ts";
import { runScript } from "./script-run.ts";
import type { DriveFile, Mail, Manifest, ProjectState, TriggerState, WorldState } from "./state.ts";
import { googleText, type TextCode } from "./texts.ts";
import { typed } from "./typed-value.ts";
import type { Project, Run, RunOrder, SpreadsheetFacts, WorldOptions } from "./world-types.ts";
import { instantOfText } from "./zone.ts";

/** Everything that one test needs of Google, in memory, with a clock of its own. */
export function createWorld(options: WorldOptions): World {
  return new World(options);
}

export class World {
  readonly user: Person;
  readonly #state: WorldState;
  readonly #projects = new Map<string, ProjectState>();
  readonly #refused = new Map<string, Set<string>>();
  readonly #counts = new Map<string, number>();
  #now: number;
  #seed: number;
  #killAt: number | undefined;

  constructor({ now, language = "vi", pace = "typical", seed = 1, mailQuota }: WorldOptions) {
    this.#now = instantOfText(now);
    this.#seed = seed;
    const self = this;
    this.#state = {
      clock: {
        get now() {
          return self.#now;
        },
        reach: (instant) => {
          this.#now = Math.max(this.#now, instant);
        },
      },
      language,
      pace,
      faults: new Faults(),
      books: new Map(),
      mails: [],
      mailQuota: mailQuota ?? { perDay: 100, slack: 0 },
      mailDays: new Map(),
      driveFiles: new Map(),
      stores: new Map(),
      caches: new Map(),
      lockHolders: new Map(),
      random: () => this.#random(),
      newId: (kind) => this.#newId(kind),
      newBook: (facts) => this.#newBook({ ...facts, id: `${this.#newId("book")}-of-google-drive` }),
      refusedScopes: (project, user) => this.#refused.get(`${project} ${user}`) ?? new Set(),
      takeKillAt: () => {
        const at = this.#killAt;
        this.#killAt = undefined;
        return at;
      },
    };
    this.user = new Person(this.#state);
  }

  /** mulberry32: the same seed, the same world. */
  #random(): number {
    this.#seed = (this.#seed + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.#seed ^ (this.#seed >>> 15), 1 | this.#seed);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }

  #newId(kind: string): string {
    const count = (this.#counts.get(kind) ?? 0) + 1;
    this.#counts.set(kind, count);
    return `${kind}-${count}`;
  }

  #newBook(facts: BookFacts): Book {
    const book = new Book(facts);
    this.#state.books.set(book.id, book);
    return book;
  }

  /** What a stand-in for another door to the same files shares. */
  get state(): WorldState {
    return this.#state;
  }

  /** A script that came through another door; pushing it again replaces it. */
  adopt(project: ProjectState): Project {
    const before = this.#projects.get(project.id);
    const adopted = before === undefined ? project : { ...project, triggers: before.triggers };
    this.#projects.set(project.id, adopted);
    return adopted;
  }

  get now(): string {
    return new Date(this.#now).toISOString();
  }

  /** Lets time pass between runs. */
  wait(milliseconds: number): void {
    this.#now += milliseconds;
  }

  /** Lets time pass to an instant that is still to come. */
  waitUntil(instant: number): void {
    if (instant < this.#now) throw new RangeError("that instant has passed");
    this.#now = instant;
  }

  get mail(): { readonly delivered: readonly Mail[] } {
    return { delivered: this.#state.mails };
  }

  /** Every file of Sheets, those made by scripts too. */
  get spreadsheets(): readonly Book[] {
    return [...this.#state.books.values()];
  }

  get drive(): { readonly files: readonly DriveFile[] } {
    return { files: [...this.#state.driveFiles.values()] };
  }

  /** Each store by its name: `script:<project>`, `document:<book>`, `user:<project>:<email>`. */
  get properties(): ReadonlyMap<string, ReadonlyMap<string, string>> {
    return this.#state.stores;
  }

  /** Worlds with the same fingerprint answer every later run alike. */
  get fingerprint(): string {
    const projects = [...this.#projects.values()].map(({ id, triggers }) => [id, triggers]);
    const own = [this.#seed, this.#killAt, this.#counts, this.#refused, projects];
    return fingerprintOf(this.#state, own);
  }

  text(code: TextCode, ...facts: readonly (string | number)[]): string {
    return googleText(this.#state.language, code, ...facts);
  }

  /** Text in `rows` is read as typed; a text that must stay is given with a leading apostrophe. */
  addSpreadsheet({ tabs, editors = [], viewers = [], ...facts }: SpreadsheetFacts): Book {
    const usual = { title: facts.id, locale: "vi_VN", timeZone: "Asia/Ho_Chi_Minh" };
    const book = this.#newBook({ ...usual, ...facts });
    for (const editor of editors) book.editors.add(editor);
    for (const viewer of viewers) book.viewers.add(viewer);
    for (const { name, rows, frozenRows = 0, hidden = false, size } of tabs) {
      const grid = {
        rows: Math.max(size?.rows ?? 1000, rows.length),
        columns: Math.max(size?.columns ?? 26, ...rows.map((row) => row.length)),
      };
      const tab = book.addTab(name, grid);
      tab.frozenRows = frozenRows;
      tab.isHidden = hidden;
      for (const [row, values] of rows.entries()) {
        for (const [column, value] of values.entries()) {
          if (value === "" || value === undefined || value === null) continue;
          Object.assign(tab.cell(row + 1, column + 1), typed(value, undefined, book, this.#now));
        }
      }
    }
    return book;
  }

  addProject(facts: {
    readonly files: Readonly<Record<string, string>>;
    readonly manifest: Manifest;
    readonly boundTo?: string;
  }): Project {
    const { boundTo, ...rest } = facts;
    const book = boundTo === undefined ? undefined : this.#state.books.get(boundTo);
    if (boundTo !== undefined && book === undefined) throw new RangeError(`no file ${boundTo}`);
    const project = pushed({ ...rest, id: this.#newId("script") }, book);
    this.#projects.set(project.id, project);
    return project;
  }

  run({ id }: Project, order: RunOrder): Run {
    const project = this.#projects.get(id);
    if (project === undefined) throw new RangeError(`no project ${id}`);
    const trigger = project.triggers.find((own) => own.functionName === order.functionName);
    const user = order.user ?? (order.kind === "clock" ? trigger?.owner : project.book?.owner);
    if (user === undefined) throw new RangeError(`nobody runs ${order.functionName}`);
    const { args = [], event, answers = [], kind, functionName } = order;
    const full = { kind, functionName, user, args, event, answers: [...answers] };
    const run = new Execution(this.#state, project, full);
    const fires = this.#fires(project, kind, user, trigger);
    const outcome = fires
      ? runScript(run)
      : { result: undefined, error: undefined, stack: undefined };
    const { calls, hops, toasts, alerts, dialogs, menus, logs, elapsedMs } = run;
    const seen = { calls, hops, toasts, alerts, dialogs, menus, logs, elapsedMs };
    return { fired: fires, ...outcome, killed: run.isKilled, cost: run.spent, ...seen };
  }

  /** A simple trigger fires for editors only; one made inside a trigger's run never does. */
  #fires(project: ProjectState, kind: Kind, user: string, trigger: TriggerState | undefined) {
    if (kind === "clock") return trigger !== undefined && !trigger.isDisabled;
    const { book } = project;
    if (kind === "customFunction") return book?.mayRead(user) ?? false;
    if (book === undefined) return MODE[kind] === "FULL";
    return book.mayEdit(user);
  }

  /** The next call that `at` names fails with a text: before it has its effect, or after. */
  fail(fault: { readonly at: FaultAt; readonly when: FaultWhen; readonly text: string }): void {
    this.#state.faults.add(fault.at, fault.when, { kind: "fail", text: fault.text });
  }

  kill(fault: { readonly at: FaultAt; readonly when: FaultWhen }): void {
    this.#state.faults.add(fault.at, fault.when, { kind: "kill" });
  }

  /** Kills the next run once it has lasted that long. */
  killAt(milliseconds: number): void {
    this.#killAt = milliseconds;
  }

  /** At that call somebody acts: a person in the grid, or a second run. */
  during(fault: { readonly at: FaultAt; readonly when: FaultWhen }, act: () => void): void {
    this.#state.faults.add(fault.at, fault.when, { kind: "during", act });
  }

  /** Faults that no call has met yet: 0 at the end of a test that trusts its faults. */
  get waitingFaults(): number {
    return this.#state.faults.waiting;
  }

  /** The user takes back (or never gave) a scope of the manifest. */
  refuseScope({ id }: Project, user: string, scope: string): void {
    const key = `${id} ${user}`;
    this.#refused.set(key, (this.#refused.get(key) ?? new Set()).add(scope));
  }

  /** Another execution holds a lock for a while. */
  holdLock(name: string, milliseconds: number): void {
    this.#state.lockHolders.set(name, { holder: undefined, until: this.#now + milliseconds });
  }

  evictCaches(): void {
    for (const cache of this.#state.caches.values()) cache.clear();
  }
}
