/** Words that a line of a heading does not tear apart, beside names in capitals. */
export const UNBROKEN: readonly string[] = (
  "bằng khen, biểu dương, báo cáo, chi cục, chỉ tiêu, chương trình, còn lại, cá nhân, công nghiệp, công nghệ, " +
  "công tác, danh hiệu, danh sách, dự toán, giám đốc, giấy khen, giai đoạn, giáo dục, hình thức, hướng dẫn, hội nghị, " +
  "hội đồng, hồ sơ, khen thưởng, khoa học, kinh phí, kết quả, lần thứ, nhân dân, nhân dịp, nhiệm vụ, " +
  "nông nghiệp, nông thôn, phong trào, phát triển, phương hướng, quản lý, tham dự, theo dõi, " +
  "thi đua yêu nước, thành lập, thành phố, thành tích, thương mại, thực hiện, tiến độ, triển khai, " +
  "trung tâm, trường hợp, tập thể, tổ chức, tổng kết, văn phòng, xét chọn, xây dựng, " +
  "điển hình tiên tiến, đào tạo, đôn đốc, đại biểu, đại hội, đề nghị, ủy ban"
).split(", ");
