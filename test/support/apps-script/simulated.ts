/** What the membrane seals and the door counts. It has no members: a fake shows Google's only. */
export abstract class Simulated {}

/** What a service answers as JSON; the membrane lets the realm read it. */
export class JsonAnswer {
  readonly text: string;

  constructor(facts: unknown) {
    this.text = JSON.stringify(facts);
  }
}

/** A fake under the real type that Google's signatures name; the membrane sees the same object. */
export function asReal<Real>(fake: object): Real {
  return fake as unknown as Real;
}

/**
 * The fake behind an argument of a real type.
 *
 * @throws Error as Google does, when the argument is something else
 */
export function asFake<Fake extends Simulated>(
  kind: abstract new (...parts: never[]) => Fake,
  given: unknown,
  method: string,
): Fake {
  if (given instanceof kind) return given;
  throw new Error(wrongParameters([given], method));
}

/** The one text with which Google answers any argument of a wrong type. */
export function wrongParameters(given: readonly unknown[], method: string): string {
  const types = given.map(typeName).join(",");
  return `The parameters (${types}) don't match the method signature for ${method}.`;
}

function typeName(given: unknown): string {
  if (given === null || given === undefined) return "null";
  if (Array.isArray(given)) return "number[]";
  if (typeof given === "object") return given.constructor.name.replace(/^Fake/, "");
  return { string: "String", number: "number", boolean: "Boolean" }[typeof given as string] ?? "?";
}

/** What nobody has simulated yet is said, never `undefined`. */
export function notSimulated(what: string): Error {
  return new Error(`NOT SIMULATED: ${what}`);
}
