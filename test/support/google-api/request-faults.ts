/** Which request is struck: its place among all from 0, or the nth of a method from 1. */
export type FaultPlace = number | { readonly method: string; readonly nth: number };

export interface RequestFault {
  readonly at: FaultPlace;
  /** before: the request has no effect. after: its effect stays, and the caller does not know. */
  readonly when: "before" | "after";
  /** The connection breaks; an error of this code; or the caller is dead from here on. */
  readonly how: "drop" | "die" | number;
  /** As Drive names an error: `sharingRateLimitExceeded`. */
  readonly reason?: string;
  /** Seconds, with 429 and 503. */
  readonly retryAfter?: number;
}

/** Faults that wait for their request; each strikes once. */
export class RequestFaults {
  #waiting: readonly RequestFault[] = [];
  #isDead = false;
  readonly #seen = new Map<string, number>();

  add(fault: RequestFault): void {
    this.#waiting = [...this.#waiting, fault];
  }

  get waiting(): number {
    return this.#waiting.length;
  }

  get isDead(): boolean {
    return this.#isDead;
  }

  /** A new run: the caller lives again. */
  revive(): void {
    this.#isDead = false;
  }

  /** The faults that strike this request; counted once a request. */
  strike(index: number, method: string): (when: RequestFault["when"]) => RequestFault | undefined {
    const nth = (this.#seen.get(method) ?? 0) + 1;
    this.#seen.set(method, nth);
    const mine = this.#waiting.filter(({ at }) =>
      typeof at === "number" ? at === index : at.method === method && at.nth === nth,
    );
    this.#waiting = this.#waiting.filter((fault) => !mine.includes(fault));
    return (when) => {
      const found = mine.find((fault) => fault.when === when);
      if (found?.how === "die") this.#isDead = true;
      return found;
    };
  }
}
