import { describe } from "vitest";
import { hostContract } from "./host.contract.ts";
import { localHost } from "./local-host.ts";

describe(localHost.name, () => {
  hostContract(localHost);
});
