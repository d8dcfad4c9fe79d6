import v8 from "node:v8";
import vm from "node:vm";

/**
 * Each execution makes its functions anew: what the engine optimises for one serves no other, and
 * optimising took a quarter of the processor's time of all runs.
 */
v8.setFlagsFromString("--interrupt-budget=1000000");

/** The one place where the vm's values are made; all else goes through the membrane. */
const PRELUDE = `
(now, random) => {
  const Plain = Date;
  const clock = new Proxy(Plain, {
    apply: () => new Plain(now()).toString(),
    construct: (target, parts, made) =>
      Reflect.construct(target, parts.length === 0 ? [now()] : parts, made === clock ? target : made),
    get: (target, key) => (key === "now" ? () => now() : Reflect.get(target, key)),
  });
  Plain.prototype.constructor = clock;
  globalThis.Date = clock;
  Math.random = () => random();
  delete globalThis.WebAssembly;
  delete globalThis.SharedArrayBuffer;
  delete globalThis.Atomics;
  return {
    date: (time) => new Plain(time),
    list: (items) => Array.from(items),
    parsed: (text) => JSON.parse(text),
    record: (entries) => Object.fromEntries(entries),
    method: (call) => function () { return call(Array.from(arguments)); },
    error: (message, name) => {
      const error = new Error(message);
      Object.defineProperty(error, "name", { value: name, configurable: true, writable: true });
      return error;
    },
    invoke: (work, parts) => {
      const end = { isDone: true, value: undefined, error: undefined };
      const value = work(...parts);
      if (value instanceof Promise) {
        end.isDone = false;
        value.then(
          (kept) => { end.isDone = true; end.value = kept; },
          (error) => { end.isDone = true; end.error = { error }; },
        );
      } else {
        end.value = value;
      }
      return end;
    },
  };
}`;

export interface Ended {
  readonly isDone: boolean;
  readonly value: unknown;
  readonly error: { readonly error: unknown } | undefined;
}

/** Makers of values that pass `instanceof` inside the realm. */
export interface Makers {
  date(time: number): unknown;
  list(items: readonly unknown[]): unknown;
  parsed(text: string): unknown;
  record(entries: readonly (readonly [string, unknown])[]): unknown;
  method(call: (parts: readonly unknown[]) => unknown): unknown;
  error(message: string, name: string): unknown;
  invoke(work: unknown, parts: readonly unknown[]): Ended;
}

const prelude = new vm.Script(PRELUDE, { filename: "prelude.js" });
/** By file name, then by text. */
const scripts = new Map<string, Map<string, vm.Script>>();
const STUCK_MS = 60_000;

/** A fresh global scope with nothing of Node in it, and no `eval`. */
export class Realm {
  readonly make: Makers;
  readonly #context: vm.Context;

  constructor(clock: { now(): number; random(): number }) {
    // An ordinary global object: looking a name up in a contextified one is several times slower.
    this.#context = vm.createContext(vm.constants.DONT_CONTEXTIFY, {
      microtaskMode: "afterEvaluate",
      codeGeneration: { strings: false, wasm: false },
    });
    const start = prelude.runInContext(this.#context) as (
      now: () => number,
      random: () => number,
    ) => Makers;
    this.make = start(
      () => clock.now(),
      () => clock.random(),
    );
  }

  define(name: string, value: unknown): void {
    Object.defineProperty(this.#context, name, { value, writable: true, configurable: true });
  }

  load(filename: string, text: string): void {
    const known = scripts.get(filename) ?? new Map<string, vm.Script>();
    scripts.set(filename, known);
    const script = known.get(text) ?? new vm.Script(text, { filename });
    known.set(text, script);
    script.runInContext(this.#context, { timeout: STUCK_MS });
  }

  /** Calls a global function and lets its promises settle. */
  invoke(functionName: string, parts: readonly unknown[]): Ended {
    const work = vm.runInContext(functionName, this.#context) as unknown;
    this.define("__invoke", () => this.make.invoke(work, parts));
    const run = "__invoke()";
    return vm.runInContext(run, this.#context, { timeout: STUCK_MS }) as Ended;
  }
}
