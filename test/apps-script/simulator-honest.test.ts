import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { scopesOf } from "../support/apps-script/access.ts";
import { FakeEnum, FakeEnumeration } from "../support/apps-script/enums.ts";
import { CHECKS_CAN_FAIL } from "../support/apps-script/honest.ts";
import { googleName, methodsOf } from "../support/apps-script/membrane.ts";
import { CALLABLE, touchOf } from "../support/apps-script/methods.ts";
import { Simulated } from "../support/apps-script/simulated.ts";

const FOLDER = new URL("../support/apps-script/", import.meta.url);
const files = readdirSync(FOLDER).filter((name) => name.endsWith(".ts"));

async function fakes(): Promise<readonly { readonly prototype: object }[]> {
  const modules = await Promise.all(files.map((name) => import(new URL(name, FOLDER).href)));
  const classes = new Set(
    modules.flatMap((module: object) =>
      Object.values(module).filter(
        (value): value is { prototype: object } =>
          typeof value === "function" && value.prototype instanceof Simulated,
      ),
    ),
  );
  const parents = new Set(
    [...classes].map((own) => Object.getPrototypeOf(own.prototype) as object),
  );
  return [...classes].filter(
    ({ prototype }) =>
      !parents.has(prototype) &&
      !(prototype instanceof FakeEnum) &&
      prototype !== FakeEnum.prototype &&
      prototype !== FakeEnumeration.prototype,
  );
}

describe("the simulator", () => {
  it("has a price and its scopes for every method, and no row without a method", async () => {
    const simulated = (await fakes()).flatMap(({ prototype }) =>
      methodsOf(prototype).map((method) => `${googleName(prototype)}.${method}`),
    );
    expect(simulated.filter((name) => touchOf(name) === undefined)).toEqual([]);
    expect(CALLABLE.filter((name) => !simulated.includes(name))).toEqual([]);
    expect(CALLABLE.filter((name) => scopesOf(name) === undefined)).toEqual([]);
  });

  it("compares every fake with Google's types", async () => {
    const honest = readFileSync(new URL("honest.ts", FOLDER), "utf8");
    const names = (await fakes()).map(({ prototype }) => prototype.constructor.name);
    expect(
      names.filter((name) => !new RegExp(`, ${name} ?>`).test(honest.replace(/\s+/g, " "))),
    ).toEqual([]);
    expect(names.length).toBeGreaterThan(45);
    expect(CHECKS_CAN_FAIL).toEqual([true, true]);
  });

  it("keeps every file at 250 lines", () => {
    const long = files.filter(
      (name) => readFileSync(fileURLToPath(new URL(name, FOLDER)), "utf8").split("\n").length > 251,
    );
    expect(long).toEqual([]);
  });
});
