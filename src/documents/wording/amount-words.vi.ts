/**
 * A whole number in Vietnamese words: 1.021.105 is «một triệu không trăm hai mươi mốt nghìn một trăm
 * linh năm». Groups of nothing are not spoken; 0 is «không».
 *
 * @throws RangeError for a number that is negative, not whole, or too large to be exact
 */
export function numberWords(number: number): string {
  if (!Number.isSafeInteger(number) || number < 0) throw new RangeError(`no words for ${number}`);
  return number === 0 ? DIGITS[0] : spoken(number, false);
}

/** «Hai mươi mốt triệu đồng» */
export function amountWords(vnd: number): string {
  const words = numberWords(vnd);
  return `${words.charAt(0).toUpperCase()}${words.slice(1)} đồng`;
}

const DIGITS = ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"] as const;

const SCALES = [
  [1_000_000, "triệu"],
  [1000, "nghìn"],
] as const;
const BILLION = 1_000_000_000;

/** `isAfter`: something larger has been said, so that a missing hundred is said too. */
function spoken(number: number, isAfter: boolean): string {
  const billions = Math.floor(number / BILLION);
  const parts = billions === 0 ? [] : [`${spoken(billions, isAfter)} tỷ`];
  let rest = number % BILLION;
  for (const [scale, name] of SCALES) {
    const group = Math.floor(rest / scale);
    if (group > 0) parts.push(`${hundreds(group, isAfter || parts.length > 0)} ${name}`);
    rest %= scale;
  }
  if (rest > 0) parts.push(hundreds(rest, isAfter || parts.length > 0));
  return parts.join(" ");
}

/** 1 to 999. */
function hundreds(number: number, isAfter: boolean): string {
  const hundred = Math.floor(number / 100);
  const rest = number % 100;
  const isSaid = hundred > 0 || isAfter;
  const parts = isSaid ? [`${digit(hundred)} trăm`] : [];
  if (rest > 0) parts.push(tens(rest, isSaid));
  return parts.join(" ");
}

/** 1 to 99; below 10 after a hundred with «linh». */
function tens(number: number, isAfter: boolean): string {
  const ten = Math.floor(number / 10);
  const unit = number % 10;
  if (ten === 0) return isAfter ? `linh ${digit(unit)}` : digit(unit);
  const before = ten === 1 ? "mười" : `${digit(ten)} mươi`;
  return unit === 0 ? before : `${before} ${unitAfterTen(unit, ten)}`;
}

/** «mốt» and «tư» after «mươi», «lăm» after «mười» too. */
function unitAfterTen(unit: number, ten: number): string {
  if (unit === 5) return "lăm";
  if (ten > 1 && unit === 1) return "mốt";
  return ten > 1 && unit === 4 ? "tư" : digit(unit);
}

function digit(number: number): string {
  return DIGITS[number] ?? "";
}
