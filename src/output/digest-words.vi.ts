import type { UnreachedReason, WithheldReason } from "./digest-letter.ts";

export const WITHHELD_WORDS: Readonly<Record<WithheldReason, string>> = {
  stopped: "đã đánh dấu Ngừng nhắc",
  "no-address": "chưa có địa chỉ thư dùng được",
  "broken-address": "đã đánh dấu Địa chỉ hỏng",
  "no-office-address": "Văn phòng chưa có địa chỉ thư dùng được ở EMAIL_VAN_PHONG",
};

export const UNREACHED_WORDS: Readonly<Record<UnreachedReason, string>> = {
  "not-planned": "hôm nay đã có một thư trước đó; việc mới phát sinh đi trong thư lần sau",
  waiting: "thư đang chờ gửi",
  failed: "thư không gửi được",
  uncertain: "chưa rõ thư đã gửi hay chưa",
};
