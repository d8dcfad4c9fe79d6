/** Which call of a run is struck: its place among the service calls from 0, its name, or the nth of a name from 1. */
export type FaultAt = number | string | { readonly name: string; readonly nth: number };

/** before: the call has no effect. after: its effect stays, and the script does not know. */
export type FaultWhen = "before" | "after";

export type FaultAct =
  | { readonly kind: "fail"; readonly text: string }
  | { readonly kind: "kill" }
  /** Something happens meanwhile: a person's act, or a whole second run. */
  | { readonly kind: "during"; readonly act: () => void };

interface Fault {
  readonly at: FaultAt;
  readonly when: FaultWhen;
  readonly act: FaultAct;
  seen: number;
}

/** Faults that wait for their call; each strikes once. */
export class Faults {
  #waiting: Fault[] = [];

  add(at: FaultAt, when: FaultWhen, act: FaultAct): void {
    this.#waiting.push({ at, when, act, seen: 0 });
  }

  get waiting(): number {
    return this.#waiting.length;
  }

  /** The acts that strike the call, in the order in which they were asked for. */
  take(when: FaultWhen, name: string, index: number): readonly FaultAct[] {
    const due: Fault[] = [];
    for (const fault of this.#waiting) {
      if (fault.when === when && this.#strikes(fault, name, index)) due.push(fault);
    }
    this.#waiting = this.#waiting.filter((fault) => !due.includes(fault));
    return due.map(({ act }) => act);
  }

  #strikes(fault: Fault, name: string, index: number): boolean {
    if (typeof fault.at === "number") return fault.at === index;
    if (typeof fault.at === "string") return fault.at === name;
    if (fault.at.name !== name) return false;
    fault.seen += 1;
    return fault.seen === fault.at.nth;
  }
}
