import type { Execution } from "./execution.ts";
import { asReal, Simulated } from "./simulated.ts";

type GLock = GoogleAppsScript.Lock.Lock;

export class FakeLockService extends Simulated {
  readonly #run: Execution;

  constructor(run: Execution) {
    super();
    this.#run = run;
  }

  getScriptLock(): GLock {
    return asReal(new FakeLock(this.#run, `script:${this.#run.project.id}`));
  }

  getUserLock(): GLock {
    return asReal(new FakeLock(this.#run, `user:${this.#run.project.id}:${this.#run.user}`));
  }

  /** Null in an unbound script, whatever the types say. */
  getDocumentLock(): GLock {
    const { book } = this.#run;
    if (book === undefined) return asReal<GLock>(null as unknown as object);
    return asReal(new FakeLock(this.#run, `document:${book.id}`));
  }
}

/** Another execution keeps a lock until it ends, or until `world.holdLock` says. */
export class FakeLock extends Simulated {
  readonly #run: Execution;
  readonly #name: string;

  constructor(run: Execution, name: string) {
    super();
    this.#run = run;
    this.#name = name;
  }

  hasLock(): boolean {
    return this.#run.locks.has(this.#name);
  }

  tryLock(timeoutMs: number): boolean {
    const { world } = this.#run;
    if (this.hasLock()) return true;
    const held = world.lockHolders.get(this.#name);
    if (held !== undefined && held.until > this.#run.now) {
      const wait = Math.min(held.until - this.#run.now, timeoutMs);
      this.#run.pass({ low: wait, typical: wait, high: wait });
      if (held.until > this.#run.now) return false;
    }
    world.lockHolders.set(this.#name, { holder: this.#run, until: Number.POSITIVE_INFINITY });
    this.#run.locks.add(this.#name);
    return true;
  }

  waitLock(timeoutMs: number): void {
    if (!this.tryLock(timeoutMs)) this.#run.fail("S10");
  }

  releaseLock(): void {
    if (!this.hasLock()) return;
    this.#run.locks.delete(this.#name);
    this.#run.world.lockHolders.delete(this.#name);
  }
}
