import { describe } from "vitest";
import { googleApiHost } from "./google-api-host.ts";
import { hostContract } from "./host.contract.ts";

describe(googleApiHost.name, () => {
  hostContract(googleApiHost);
});
