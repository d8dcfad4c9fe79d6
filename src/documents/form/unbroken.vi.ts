/** Words that a line of a heading does not tear apart, beside names in capitals. */
export const UNBROKEN: readonly string[] = (
  "chi cục, chỉ tiêu, còn lại, công nghiệp, công nghệ, danh sách, giai đoạn, " +
  "giáo dục, hội nghị, hội đồng, khen thưởng, khoa học, lần thứ, nhân dân, nhân dịp, " +
  "nông nghiệp, nông thôn, phát triển, quản lý, tham dự, thi đua, thành phố, " +
  "thương mại, tiên tiến, tiến độ, triển khai, trung tâm, trường hợp, văn phòng, " +
  "yêu nước, điển hình, đào tạo, đại biểu, đại hội, đề nghị, ủy ban"
).split(", ");
