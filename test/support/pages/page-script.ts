import type { Pushed } from "../apps-script/pushed.ts";
import type { World } from "../apps-script/world.ts";
import type { Project, Run } from "../apps-script/world-types.ts";

/** A call as it came from the page. */
export interface PageCall {
  readonly name: string;
  readonly args: readonly unknown[];
}

export interface Served {
  readonly answer?: unknown;
  /** What Google hands to the failure handler. */
  readonly error?: string;
}

/** What stands behind `google.script.run` of a page. */
export interface PageScript {
  /** The functions that a page sees: none whose name ends in `_`. */
  readonly names: readonly string[];
  readonly serve: (call: PageCall) => Served | Promise<Served>;
}

export interface SimulatedScript extends PageScript {
  /** Every execution that a page started, in the order of their ends. */
  readonly runs: { readonly call: PageCall; readonly run: Run }[];
}

export interface Behind {
  readonly world: World;
  readonly project: Project;
  readonly pushed: Pushed;
  readonly user: string;
}

/** Each call is an execution of the built bundle in the simulator, by the person who has it open. */
export function simulatedScript({ world, project, pushed, user }: Behind): SimulatedScript {
  const runs: { call: PageCall; run: Run }[] = [];
  const serve = (call: PageCall): Served => {
    const { name: functionName, args } = call;
    const run = world.run(project, { kind: "page", functionName, user, args });
    runs.push({ call, run });
    return run.error === undefined
      ? { answer: run.result === undefined ? null : run.result }
      : { error: run.error };
  };
  return { names: functionsOf(pushed), serve, runs };
}

function functionsOf({ "Code.js": code = "" }: Pushed): readonly string[] {
  return [...code.matchAll(/^function (\w+)\(/gm)]
    .map(([, name = ""]) => name)
    .filter((name) => !name.endsWith("_"));
}

/** A function whose answer waits: the page goes on meanwhile, as it does while Google works. */
export interface Held extends PageScript {
  /** How many calls of it wait. */
  readonly waiting: () => number;
  /** Serves the waiting calls, and no longer holds any; `before` sets the scene for them. */
  readonly release: (before?: () => void) => void;
}

export function holding(script: PageScript, ...held: readonly string[]): Held {
  let isHeld = true;
  const waiting: { readonly call: PageCall; readonly done: (served: Served) => void }[] = [];
  return {
    names: script.names,
    serve: (call) =>
      isHeld && held.includes(call.name)
        ? new Promise<Served>((done) => waiting.push({ call, done }))
        : script.serve(call),
    waiting: () => waiting.length,
    release: (before = () => {}) => {
      isHeld = false;
      before();
      for (const { call, done } of waiting.splice(0)) done(script.serve(call) as Served);
    },
  };
}
