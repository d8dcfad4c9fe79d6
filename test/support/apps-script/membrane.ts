import { FakeEnum } from "./enums.ts";
import type { Makers } from "./realm.ts";
import { JsonAnswer, Simulated } from "./simulated.ts";

/** What stands between a script's call and the fake that answers it. */
export type Door = (call: {
  readonly owner: string;
  readonly method: string;
  readonly target: object;
  readonly effect: () => unknown;
}) => unknown;

type Method = (...parts: unknown[]) => unknown;

/** Google's name of a fake: `FakeRange` is `Range`, `FakeDriveFiles` is `Drive.Files`. */
export function googleName(fake: object): string {
  const name = fake.constructor.name.replace(/^Fake/, "");
  return name
    .replace(/^Drive(Files|Permissions)$/, "Drive.$1")
    .replace(/^SheetsSpreadsheets$/, "Sheets.Spreadsheets");
}

/** The Google methods of a fake: its prototype's, down to `Simulated`. */
export function methodsOf(prototype: object): readonly string[] {
  const names: string[] = [];
  for (let at = prototype; at !== Simulated.prototype; at = Object.getPrototypeOf(at) as object) {
    if (at === Object.prototype) throw new RangeError("no fake");
    names.push(...Object.getOwnPropertyNames(at).filter((name) => name !== "constructor"));
  }
  return names;
}

/**
 * Seals the fakes for one realm: each value that goes in is made there, each that comes out is plain.
 *
 * A fake shows its methods, and its own fields that begin with a capital (`ProtectionType`, `Files`).
 * Anything else throws `NOT SIMULATED`.
 */
export class Membrane {
  readonly #make: Makers;
  readonly #door: Door;
  readonly #sealed = new WeakMap<object, object>();
  readonly #targets = new WeakMap<object, Simulated>();

  constructor(make: Makers, door: Door) {
    this.#make = make;
    this.#door = door;
  }

  toRealm(value: unknown): unknown {
    if (typeof value !== "object" || value === null) return value;
    if (value instanceof Simulated) return this.#seal(value);
    if (value instanceof JsonAnswer) return this.#make.parsed(value.text);
    if (value instanceof Date) return this.#make.date(value.getTime());
    if (Array.isArray(value)) return this.#make.list(value.map((item) => this.toRealm(item)));
    if (Object.getPrototypeOf(value) !== Object.prototype) return value;
    const entries = Object.entries(value).map(([key, item]) => [key, this.toRealm(item)] as const);
    return this.#make.record(entries);
  }

  fromRealm(value: unknown): unknown {
    if (typeof value !== "object" || value === null) return value;
    const target = this.#targets.get(value);
    if (target !== undefined) return target;
    if (Array.isArray(value)) return Array.from(value, (item) => this.fromRealm(item));
    const tag = Object.prototype.toString.call(value);
    if (tag === "[object Date]") return new Date(Number(value));
    if (tag !== "[object Object]") return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => [key, this.fromRealm(item)]),
    );
  }

  /** A service that nobody has simulated: it is there, and each use of it says so. */
  absent(name: string): object {
    return new Proxy(Object.create(null) as object, {
      get: (_, key) => {
        if (typeof key === "symbol" || key === "then" || key === "toJSON") return undefined;
        throw this.#make.error(`NOT SIMULATED: ${name}.${key}`, "Error");
      },
    });
  }

  #seal(target: Simulated): object {
    const known = this.#sealed.get(target);
    if (known !== undefined) return known;
    const name = googleName(target);
    const methods = new Map<string, unknown>();
    const sealed = new Proxy(Object.create(null) as object, {
      get: (_, key) => this.#read(target, name, key, methods),
      has: (_, key) => typeof key === "string" && this.#find(target, key) !== undefined,
      set: (_, key) => {
        throw this.#make.error(`NOT SIMULATED: assignment to ${name}.${String(key)}`, "Error");
      },
      getPrototypeOf: () => null,
    });
    this.#sealed.set(target, sealed);
    this.#targets.set(sealed, target);
    return sealed;
  }

  #find(target: Simulated, key: string): unknown {
    if (/^[A-Z]/.test(key) && Object.hasOwn(target, key)) return Reflect.get(target, key);
    for (let at: object = target; at !== Simulated.prototype; at = Object.getPrototypeOf(at)) {
      const own = Object.getOwnPropertyDescriptor(at, key)?.value as unknown;
      if (typeof own === "function" && key !== "constructor" && at !== target) return own;
    }
    return undefined;
  }

  #read(target: Simulated, name: string, key: string | symbol, methods: Map<string, unknown>) {
    if (typeof key === "symbol") return undefined;
    const known = methods.get(key);
    if (known !== undefined) return known;
    const found = this.#find(target, key);
    if (typeof found === "function") {
      const method = this.#make.method((parts) => this.#call(target, name, key, found, parts));
      methods.set(key, method);
      return method;
    }
    if (found !== undefined) return this.toRealm(found);
    if (key === "then" || key === "toJSON" || key === "constructor") return undefined;
    if (key === "toString" || key === "valueOf") return this.#make.method(() => name);
    throw this.#make.error(`NOT SIMULATED: ${name}.${key}`, "Error");
  }

  #call(
    target: Simulated,
    owner: string,
    method: string,
    found: unknown,
    parts: readonly unknown[],
  ): unknown {
    const run = () =>
      (found as Method).apply(
        target,
        parts.map((part) => this.fromRealm(part)),
      );
    try {
      if (target instanceof FakeEnum) return this.toRealm(run());
      return this.toRealm(this.#door({ owner, method, target, effect: run }));
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      const isOurs = message.startsWith("NOT SIMULATED");
      throw this.#make.error(message, isOurs ? "Error" : "Exception");
    }
  }
}
