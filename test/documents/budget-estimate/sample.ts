import type { BudgetEstimate } from "../../../src/documents/budget-estimate/content.ts";
import type { Frame } from "../../../src/documents/frame/frame.ts";
import type { Regime } from "../../../src/documents/frame/regime.ts";
import { frame } from "../sample-frame.ts";

export function budgetEstimate(regime: Regime, changes: Partial<Frame> = {}): BudgetEstimate {
  const unknown = { measure: { owed: "……" }, quantity: { owed: "……" }, priceVnd: { owed: "……" } };
  const prize = { name: "Giấy khen của Giám đốc Sở", quantity: "12", priceVnd: "298.000" };
  return {
    frame: frame(regime, "", { to: [], symbol: "", ...changes }),
    prizes: [
      { ...prize, measure: "cá nhân", amountVnd: 3_576_000 },
      { ...prize, measure: "tập thể", priceVnd: { owed: "……" }, owed: "Văn phòng điền" },
    ],
    costs: [{ name: "In tài liệu", ...unknown, owed: "Văn phòng điền" }],
    units: [
      {
        unit: "Trung tâm Mẫu Một",
        heldOn: "ngày 20 tháng 3 năm 2020",
        delegates: "80",
        amountVnd: 15_000_000,
        isGivenUp: false,
      },
      {
        unit: "Chi cục Mẫu Bốn",
        heldOn: { owed: "đơn vị điền ngày" },
        delegates: { owed: "đơn vị điền" },
        isGivenUp: false,
      },
      { unit: "Công ty Mẫu Ba", heldOn: "", delegates: "", amountVnd: 0, isGivenUp: true },
    ],
  };
}
