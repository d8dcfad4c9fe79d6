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
  /** Serves the waiting calls in their order, and no longer holds any; `before` sets the scene. */
  readonly release: (before?: () => void) => void;
  /**
   * Serves a waiting call out of its order: in the midst of another's execution, as Google would.
   *
   * @throws RangeError when no such call waits
   */
  readonly serveNow: (name: string) => void;
}

export function holding(script: PageScript, ...held: readonly string[]): Held {
  let isHeld = true;
  const waiting: { readonly call: PageCall; readonly done: (served: Served) => void }[] = [];
  const serveAt = (place: number) => {
    for (const { call, done } of waiting.splice(place, 1)) done(script.serve(call) as Served);
  };
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
      while (waiting.length > 0) serveAt(0);
    },
    serveNow: (name) => {
      const place = waiting.findIndex(({ call }) => call.name === name);
      if (place < 0) throw new RangeError(`no call of «${name}» waits`);
      serveAt(place);
    },
  };
}
