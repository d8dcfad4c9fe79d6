import { describe } from "vitest";
import { executionOf, World } from "../support/outbox/world.ts";
import { portContract } from "./port.contract.ts";

describe("the world of the tests is a port", () => {
  portContract(() => {
    const world = new World();
    let id = 0;
    return {
      nextRun: () => {
        id += 1;
        return world.port(executionOf({ id, startedAt: world.now }));
      },
    };
  });
});
