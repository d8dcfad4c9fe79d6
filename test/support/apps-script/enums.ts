import { notSimulated, Simulated } from "./simulated.ts";

/** One value of an enumeration; as text and in JSON it is its name. */
export class FakeEnum extends Simulated {
  readonly #name: string;
  readonly #ordinal: number;

  constructor(name: string, ordinal: number) {
    super();
    this.#name = name;
    this.#ordinal = ordinal;
  }

  name(): string {
    return this.#name;
  }

  ordinal(): number {
    return this.#ordinal;
  }

  compareTo(other: FakeEnum): number {
    return this.#ordinal - other.#ordinal;
  }

  override toString(): string {
    return this.#name;
  }

  toJSON(): string {
    return this.#name;
  }
}

/** `SpreadsheetApp.ProtectionType`: each name is a field; any other name is not simulated. */
export class FakeEnumeration extends Simulated {
  constructor(names: readonly string[]) {
    super();
    for (const [ordinal, name] of names.entries()) {
      Object.defineProperty(this, name, { value: new FakeEnum(name, ordinal), enumerable: true });
    }
  }
}

/** An enumeration of these names, under the type that Google declares. */
export function enumOf<Real>(names: string): Real {
  return new FakeEnumeration(names.split(" ")) as unknown as Real;
}

/** The name of an enumeration's value that a script gave. */
export function enumName(given: unknown, what: string): string {
  if (given instanceof FakeEnum) return given.name();
  throw notSimulated(`${what} of ${String(given)}`);
}

/** The value of that name. */
export function enumValue<Value>(enumeration: unknown, name: string): Value {
  const found = (enumeration as Readonly<Record<string, unknown>>)[name];
  if (found === undefined) throw notSimulated(`the value ${name}`);
  return found as Value;
}
