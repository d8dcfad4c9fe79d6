import type { AddressKind, PhoneKind } from "../workbook/fault-kind.ts";

/**
 * What is wrong with an address or a telephone, and what to do, as in `fault-words.vi.ts`:
 * no tab of units holds one.
 */
export const CONTACT_WORDS: Readonly<
  Record<AddressKind | PhoneKind, readonly [wrong: string, remedy: string]>
> = {
  "placeholder-number": ["Ô số để dấu giữ chỗ:", "gõ số thật hoặc để trống"],
  "no-address": ["Không có địa chỉ thư:", "điền địa chỉ, hoặc để trống và ghi điện thoại"],
  "several-addresses": ["Một ô ghi nhiều địa chỉ:", "chỉ ghi một địa chỉ"],
  "no-separator": ["Các địa chỉ không có dấu cách nhau:", "cách nhau bằng dấu ;"],
  "bad-address": ["Địa chỉ thư không đúng:", "kiểm tra và gõ lại địa chỉ"],
  "address-formula": ["Địa chỉ bắt đầu như công thức:", "gõ lại địa chỉ"],
  "non-ascii": ["Địa chỉ có chữ có dấu hoặc chữ lạ:", "gõ lại địa chỉ không dấu"],
  "address-too-long": ["Địa chỉ quá dài:", "kiểm tra và gõ lại địa chỉ"],
  "probable-typo": ["Địa chỉ có vẻ gõ nhầm:", "kiểm tra tên miền"],
  "final-dot": ["Địa chỉ thừa dấu chấm cuối:", "xóa dấu chấm cuối"],
  mailto: ["Địa chỉ kèm mailto:", "chỉ ghi địa chỉ"],
  "address-with-remark": ["Địa chỉ kèm lời ghi:", "chỉ ghi địa chỉ"],
  "unattended-mailbox": ["Hộp thư không ai đọc:", "ghi địa chỉ của người phụ trách"],
  "group-address": ["Địa chỉ nhóm, thư có thể tới người ngoài:", "ghi địa chỉ của đơn vị"],
  "lost-zero": ["Số điện thoại mất số 0 đầu:", "gõ lại, ô để dạng văn bản"],
  "digit-count": ["Số điện thoại thừa hoặc thiếu số:", "kiểm tra và gõ lại"],
  "no-plus": ["Số điện thoại có 84 mà thiếu dấu +:", "ghi bắt đầu bằng 0"],
  "old-prefix": ["Số điện thoại 11 số kiểu cũ:", "đổi sang đầu số mới"],
  "several-numbers": ["Một ô ghi nhiều số điện thoại:", "ghi số chính trước"],
};
