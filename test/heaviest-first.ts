import { BaseSequencer, type TestSpecification } from "vitest/node";

/**
 * Files of half a minute and more, the longest first. A long file that begins last is a machine of
 * two cores that works with one.
 */
export const HEAVIEST = [
  "apps-script/office-faults.test.ts",
  "apps-script/page-faults.test.ts",
  "apps-script/office.test.ts",
  "apps-script/reminder-faults.test.ts",
  "hosts/local/sheet/sheet-page.browser.test.ts",
  "documents/format.test.ts",
  "apps-script/permissions.test.ts",
  "hosts/provision/kill.test.ts",
] as const;

export class HeaviestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) => {
      const at = HEAVIEST.findIndex((name) => moduleId.endsWith(`/test/${name}`));
      return at < 0 ? HEAVIEST.length : at;
    };
    return (await super.sort(files)).sort((one, other) => rank(one) - rank(other));
  }
}
