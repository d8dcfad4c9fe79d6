import { blank, each, text } from "../form/tags.ts";

export const TAGS = {
  "Nội dung trình": text("03 văn bản phục vụ Hội nghị", "Việc được trình"),
  "Văn bản kèm theo": each("1. Dự thảo Quyết định thành lập", "Mỗi văn bản một dòng, có số thứ tự"),
  "Số dự thảo": text("03", "Số dự thảo được trình"),
  "Quyết định của": text("GIÁM ĐỐC SỞ CÔNG THƯƠNG", "Người quyết định, in hoa"),
  "Họ tên người trình": blank("Lê Thị Mẫu", "Chuyên viên soạn thảo"),
  "Cấp phó": text("Phó Chánh Văn phòng", "Cấp phó của Văn phòng, trong câu"),
  "Cấp trưởng": text("Chánh Văn phòng", "Người đứng đầu Văn phòng, trong câu"),
  "Cấp quyết định": text("Giám đốc", "Người quyết định, trong câu"),
  "Chức vụ cấp phó": text("PHÓ CHÁNH VĂN PHÒNG", "Cấp phó của Văn phòng"),
  "Họ tên cấp phó": blank("Trần Văn Mẫu", "Họ và tên cấp phó của Văn phòng"),
  "Chức vụ cấp trưởng": text("CHÁNH VĂN PHÒNG", "Người đứng đầu Văn phòng"),
  "Họ tên cấp trưởng": blank("Nguyễn Thị Mẫu", "Họ và tên người đứng đầu Văn phòng"),
  "Chức vụ người quyết định": text("GIÁM ĐỐC", "Chức vụ người quyết định"),
  "Họ tên người quyết định": blank("Phạm Văn Mẫu", "Họ và tên người quyết định"),
  "Ý kiến cấp phó": blank("Thống nhất, kính trình", "Chỗ cấp phó ghi ý kiến"),
  "Ý kiến cấp trưởng": blank("Thống nhất, kính trình", "Chỗ cấp trưởng ghi ý kiến"),
  "Quyết định": blank("Đồng ý ký", "Chỗ ghi quyết định"),
};
