import type { Execution } from "./execution.ts";
import type { GFormatRule, GFormatRuleBuilder, GRange } from "./google.ts";
import type { Place } from "./guards.ts";
import { FakeRange } from "./range.ts";
import { FakeRangePlace } from "./range-place.ts";
import { asFake, asReal, Simulated } from "./simulated.ts";
import type { ConditionState } from "./tab-states.ts";

interface Draft {
  readonly criteria: string;
  readonly values: readonly unknown[];
  readonly places: readonly Place[];
  readonly look: ReadonlyMap<string, unknown>;
}

const EMPTY: Draft = { criteria: "", values: [], places: [], look: new Map() };

export class FakeConditionalFormatRule extends Simulated {
  readonly #run: Execution;
  readonly #draft: Draft;

  constructor(run: Execution, draft: Draft) {
    super();
    this.#run = run;
    this.#draft = draft;
  }

  /** The rule as a tab keeps it; S29 for a range or a formula of another tab. */
  static stateOf(rule: unknown, { tab }: Place): ConditionState {
    const { criteria, values, places, look } = asFake(
      FakeConditionalFormatRule,
      rule,
      "SpreadsheetApp.Sheet.setConditionalFormatRules",
    ).#draft;
    const run = (rule as FakeConditionalFormatRule).#run;
    const names = values.some(
      (value) => typeof value === "string" && /!/.test(value.replace(/"[^"]*"/g, "")),
    );
    if (names || places.some((place) => place.tab !== tab)) run.fail("S29");
    return { criteria, values, look, areas: places.map(({ area }) => area) };
  }

  copy(): GFormatRuleBuilder {
    return asReal(new FakeConditionalFormatRuleBuilder(this.#run, this.#draft));
  }

  getRanges(): GRange[] {
    return this.#draft.places.map((place) => asReal<GRange>(new FakeRange(this.#run, place)));
  }
}

export class FakeConditionalFormatRuleBuilder extends Simulated {
  readonly #run: Execution;
  #draft: Draft;

  constructor(run: Execution, draft: Draft = EMPTY) {
    super();
    this.#run = run;
    this.#draft = draft;
  }

  #look(name: string, value: unknown): GFormatRuleBuilder {
    this.#draft = { ...this.#draft, look: new Map([...this.#draft.look, [name, value]]) };
    return asReal(this);
  }

  #when(criteria: string, ...values: unknown[]): GFormatRuleBuilder {
    this.#draft = { ...this.#draft, criteria, values };
    return asReal(this);
  }

  build(): GFormatRule {
    const { criteria, places } = this.#draft;
    if (criteria === "") throw new Error("Conditional format rule must have a condition.");
    if (places.length === 0) throw new Error("No ranges have been set on the rule.");
    return asReal(new FakeConditionalFormatRule(this.#run, this.#draft));
  }

  copy(): GFormatRuleBuilder {
    return asReal(new FakeConditionalFormatRuleBuilder(this.#run, this.#draft));
  }

  getRanges(): GRange[] {
    return this.#draft.places.map((place) => asReal<GRange>(new FakeRange(this.#run, place)));
  }

  setRanges(ranges: GRange[]): GFormatRuleBuilder {
    const method = "SpreadsheetApp.ConditionalFormatRuleBuilder.setRanges";
    const places = ranges.map((range) => FakeRangePlace.placeOf(range, method));
    this.#draft = { ...this.#draft, places };
    return asReal(this);
  }

  setBackground(color: string | null): GFormatRuleBuilder {
    return this.#look("background", color);
  }

  setBold(isBold: boolean | null): GFormatRuleBuilder {
    return this.#look("bold", isBold);
  }

  setFontColor(color: string | null): GFormatRuleBuilder {
    return this.#look("fontColor", color);
  }

  setItalic(isItalic: boolean | null): GFormatRuleBuilder {
    return this.#look("italic", isItalic);
  }

  setStrikethrough(isStruck: boolean | null): GFormatRuleBuilder {
    return this.#look("strikethrough", isStruck);
  }

  setUnderline(isUnderlined: boolean | null): GFormatRuleBuilder {
    return this.#look("underline", isUnderlined);
  }

  whenCellEmpty(): GFormatRuleBuilder {
    return this.#when("CELL_EMPTY");
  }

  whenCellNotEmpty(): GFormatRuleBuilder {
    return this.#when("CELL_NOT_EMPTY");
  }

  whenDateAfter(date: unknown): GFormatRuleBuilder {
    return this.#when("DATE_AFTER", date);
  }

  whenDateBefore(date: unknown): GFormatRuleBuilder {
    return this.#when("DATE_BEFORE", date);
  }

  whenDateEqualTo(date: unknown): GFormatRuleBuilder {
    return this.#when("DATE_EQUAL_TO", date);
  }

  whenFormulaSatisfied(formula: string): GFormatRuleBuilder {
    return this.#when("CUSTOM_FORMULA", formula);
  }

  whenNumberBetween(start: number, end: number): GFormatRuleBuilder {
    return this.#when("NUMBER_BETWEEN", start, end);
  }

  whenNumberEqualTo(number: number): GFormatRuleBuilder {
    return this.#when("NUMBER_EQUAL_TO", number);
  }

  whenNumberGreaterThan(number: number): GFormatRuleBuilder {
    return this.#when("NUMBER_GREATER_THAN", number);
  }

  whenNumberGreaterThanOrEqualTo(number: number): GFormatRuleBuilder {
    return this.#when("NUMBER_GREATER_THAN_OR_EQUAL_TO", number);
  }

  whenNumberLessThan(number: number): GFormatRuleBuilder {
    return this.#when("NUMBER_LESS_THAN", number);
  }

  whenNumberLessThanOrEqualTo(number: number): GFormatRuleBuilder {
    return this.#when("NUMBER_LESS_THAN_OR_EQUAL_TO", number);
  }

  whenNumberNotBetween(start: number, end: number): GFormatRuleBuilder {
    return this.#when("NUMBER_NOT_BETWEEN", start, end);
  }

  whenNumberNotEqualTo(number: number): GFormatRuleBuilder {
    return this.#when("NUMBER_NOT_EQUAL_TO", number);
  }

  whenTextContains(text: string): GFormatRuleBuilder {
    return this.#when("TEXT_CONTAINS", text);
  }

  whenTextDoesNotContain(text: string): GFormatRuleBuilder {
    return this.#when("TEXT_DOES_NOT_CONTAIN", text);
  }

  whenTextEndsWith(text: string): GFormatRuleBuilder {
    return this.#when("TEXT_ENDS_WITH", text);
  }

  whenTextEqualTo(text: string): GFormatRuleBuilder {
    return this.#when("TEXT_EQUAL_TO", text);
  }

  whenTextStartsWith(text: string): GFormatRuleBuilder {
    return this.#when("TEXT_STARTS_WITH", text);
  }
}
