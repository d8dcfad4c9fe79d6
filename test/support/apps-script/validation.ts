import { a1Of } from "./area.ts";
import { enumOf, enumValue } from "./enums.ts";
import type { GRange, GSheets, GValidation, GValidationBuilder } from "./google.ts";
import { FakeRangePlace } from "./range-place.ts";
import type { RuleState } from "./rule-state.ts";
import { asFake, asReal, notSimulated, Simulated } from "./simulated.ts";

type Criteria = GoogleAppsScript.Spreadsheet.DataValidationCriteria;

export const DATA_VALIDATION_CRITERIA = enumOf<GSheets["DataValidationCriteria"]>(
  "DATE_AFTER DATE_BEFORE DATE_BETWEEN DATE_EQUAL_TO DATE_IS_VALID_DATE DATE_NOT_BETWEEN DATE_ON_OR_AFTER DATE_ON_OR_BEFORE NUMBER_BETWEEN NUMBER_EQUAL_TO NUMBER_GREATER_THAN NUMBER_GREATER_THAN_OR_EQUAL_TO NUMBER_LESS_THAN NUMBER_LESS_THAN_OR_EQUAL_TO NUMBER_NOT_BETWEEN NUMBER_NOT_EQUAL_TO TEXT_CONTAINS TEXT_DOES_NOT_CONTAIN TEXT_EQUAL_TO TEXT_IS_VALID_EMAIL TEXT_IS_VALID_URL VALUE_IN_LIST VALUE_IN_RANGE CUSTOM_FORMULA CHECKBOX",
);

export class FakeDataValidation extends Simulated {
  readonly #state: RuleState;

  constructor(state: RuleState) {
    super();
    this.#state = state;
  }

  static stateOf(rule: unknown): RuleState {
    return asFake(FakeDataValidation, rule, "SpreadsheetApp.Range.setDataValidation").#state;
  }

  copy(): GValidationBuilder {
    return asReal(new FakeDataValidationBuilder(this.#state));
  }

  getAllowInvalid(): boolean {
    return this.#state.allowInvalid;
  }

  getCriteriaType(): Criteria {
    return enumValue(DATA_VALIDATION_CRITERIA, this.#state.criteria);
  }

  getCriteriaValues(): unknown[] {
    const { criteria, values } = this.#state;
    if (criteria === "VALUE_IN_RANGE")
      throw notSimulated("DataValidation.getCriteriaValues of a range");
    return criteria === "VALUE_IN_LIST" ? [[...values], true] : [...values];
  }

  getHelpText(): string {
    return this.#state.help ?? "";
  }
}

export class FakeDataValidationBuilder extends Simulated {
  #state: RuleState;

  constructor(state: RuleState = { criteria: "", values: [], allowInvalid: true, help: null }) {
    super();
    this.#state = state;
  }

  #with(change: Partial<RuleState>): GValidationBuilder {
    this.#state = { ...this.#state, ...change };
    return asReal(this);
  }

  #require(criteria: string, ...values: unknown[]): GValidationBuilder {
    return this.#with({ criteria, values });
  }

  build(): GValidation {
    if (this.#state.criteria === "") throw new Error("Data validation rule has no criteria.");
    return asReal(new FakeDataValidation(this.#state));
  }

  copy(): GValidationBuilder {
    return asReal(new FakeDataValidationBuilder(this.#state));
  }

  getAllowInvalid(): boolean {
    return this.#state.allowInvalid;
  }

  getCriteriaType(): Criteria {
    return enumValue(DATA_VALIDATION_CRITERIA, this.#state.criteria);
  }

  getCriteriaValues(): unknown[] {
    return [...this.#state.values];
  }

  getHelpText(): string | null {
    return this.#state.help;
  }

  setAllowInvalid(allowInvalid: boolean): GValidationBuilder {
    return this.#with({ allowInvalid });
  }

  setHelpText(help: string): GValidationBuilder {
    return this.#with({ help });
  }

  requireCheckbox(...values: unknown[]): GValidationBuilder {
    return this.#require("CHECKBOX", ...values);
  }

  requireDate(): GValidationBuilder {
    return this.#require("DATE_IS_VALID_DATE");
  }

  requireDateAfter(date: unknown): GValidationBuilder {
    return this.#require("DATE_AFTER", date);
  }

  requireDateBefore(date: unknown): GValidationBuilder {
    return this.#require("DATE_BEFORE", date);
  }

  requireDateBetween(start: unknown, end: unknown): GValidationBuilder {
    return this.#require("DATE_BETWEEN", start, end);
  }

  requireDateOnOrAfter(date: unknown): GValidationBuilder {
    return this.#require("DATE_ON_OR_AFTER", date);
  }

  requireDateOnOrBefore(date: unknown): GValidationBuilder {
    return this.#require("DATE_ON_OR_BEFORE", date);
  }

  requireFormulaSatisfied(formula: string): GValidationBuilder {
    return this.#require("CUSTOM_FORMULA", formula);
  }

  requireNumberBetween(start: number, end: number): GValidationBuilder {
    return this.#require("NUMBER_BETWEEN", start, end);
  }

  requireNumberGreaterThan(number: number): GValidationBuilder {
    return this.#require("NUMBER_GREATER_THAN", number);
  }

  requireNumberGreaterThanOrEqualTo(number: number): GValidationBuilder {
    return this.#require("NUMBER_GREATER_THAN_OR_EQUAL_TO", number);
  }

  requireNumberLessThan(number: number): GValidationBuilder {
    return this.#require("NUMBER_LESS_THAN", number);
  }

  requireNumberLessThanOrEqualTo(number: number): GValidationBuilder {
    return this.#require("NUMBER_LESS_THAN_OR_EQUAL_TO", number);
  }

  requireTextIsEmail(): GValidationBuilder {
    return this.#require("TEXT_IS_VALID_EMAIL");
  }

  requireValueInList(values: string[], _showDropdown = true): GValidationBuilder {
    return this.#require("VALUE_IN_LIST", ...values);
  }

  requireValueInRange(range: GRange, _showDropdown = true): GValidationBuilder {
    const { tab, area } = FakeRangePlace.placeOf(
      range,
      "DataValidationBuilder.requireValueInRange",
    );
    return this.#require("VALUE_IN_RANGE", `'${tab.name}'!${a1Of(area)}`);
  }
}
