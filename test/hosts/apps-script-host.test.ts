import { describe } from "vitest";
import { appsScriptHost } from "./apps-script-host.ts";
import { hostContract } from "./host.contract.ts";

describe(appsScriptHost.name, () => {
  hostContract(appsScriptHost);
});
