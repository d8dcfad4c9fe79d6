/**
 * Words by which units head the columns of their own lists.
 *
 * Nothing here is ever shown to anyone: like `workbook/typed-words.ts`, words to be recognised.
 */

/**
 * Other headers of a column in units' own lists, by the column's key, whatever the tab; parted by |.
 */
const HEADERS: Readonly<Record<string, string>> = {
  unit:
    "Tên đơn vị | Cơ quan, đơn vị | Cơ quan | Đơn vị đề nghị | Đơn vị trình" +
    " | Thuộc đơn vị | Đơn vị cử | Mã đơn vị",
  conference: "Dự hội nghị | Hội nghị tham dự | Cấp hội nghị",
  fullName:
    "Họ tên đ/c | Họ và tên đ/c | Họ tên đồng chí | Họ và tên đồng chí | Tên đại biểu" +
    " | Họ tên đại biểu | Đại biểu | Họ tên cán bộ | Họ và tên cán bộ | Họ tên CBCCVC" +
    " | Họ và tên CBCCVC | Họ tên cá nhân | Họ và tên cá nhân | Tên | Ông (bà) | Ông/bà" +
    " | Ông, bà | Họ và tên, học vị | Họ tên người dự | Họ và tên người tham dự" +
    " | Họ, tên đệm và tên | Họ và tên điển hình | Họ và tên khai sinh",
  name:
    "Họ và tên | Họ tên | Họ tên đ/c | Họ và tên đ/c | Tên tập thể, cá nhân" +
    " | Tên cá nhân, tập thể | Tập thể, cá nhân | Cá nhân, tập thể | Tên tập thể" +
    " | Tên cá nhân | Tập thể | Cá nhân | Họ và tên cá nhân | Họ tên cá nhân" +
    " | Họ và tên, tên tập thể | Họ tên/Tập thể | Họ và tên/Tên tập thể" +
    " | Họ và tên người được đề nghị | Tên điển hình | Điển hình | Họ tên, đơn vị" +
    " | Đối tượng đề nghị | Họ tên cán bộ | Ông (bà) | Tên | Tập thể/Cá nhân" +
    " | Tên đơn vị, cá nhân | Họ tên CBCCVC",
  speaker:
    "Họ và tên | Họ tên | Người báo cáo | Báo cáo viên | Người tham luận" +
    " | Họ tên người trình bày | Đại biểu tham luận | Người phát biểu",
  bornOn:
    "Sinh ngày | Sinh năm | Ngày/tháng/năm sinh | Ngày sinh (dd/mm/yyyy)" +
    " | Ngày, tháng năm sinh | Ngày tháng, năm sinh | N.sinh | Ng. sinh | Năm sinh | NS" +
    " | Ngày, tháng, năm, sinh | Ngày tháng năm sinh dương lịch | Ngày, tháng và năm sinh" +
    " | Ngày tháng sinh",
  gender: "Nam/Nữ | Nam, nữ | Nam (nữ) | GT | Phái | Giới | Nam - Nữ | Nam hay nữ",
  position:
    "Chức vụ, chức danh | Chức danh, chức vụ | Chức vụ/chức danh | Chức vụ công tác" +
    " | Chức vụ, đơn vị | CV | Nghề nghiệp | Chức vụ hiện nay | Chức vụ, nghề nghiệp" +
    " | Công việc | Chức vụ (chính quyền) | Chức vụ chính quyền | Chức vụ, nơi công tác" +
    " | Vị trí công tác | Vị trí việc làm | Chức vụ - Đơn vị công tác" +
    " | Chức vụ, đơn vị công tác | Chức vụ hoặc chức danh",
  department:
    "Phòng | Bộ phận | Phòng ban | Phòng, ban | Phòng/bộ phận | Phòng, đội | Tổ, đội | Tổ" +
    " | Nơi công tác | Đơn vị công tác | Phòng, tổ | Phòng chuyên môn | Phòng công tác" +
    " | Tổ công tác | Phân xưởng | Xưởng, tổ | Khoa, phòng",
  field: "Lĩnh vực công tác | Lĩnh vực hoạt động | Ngành, lĩnh vực",
  composition:
    "Thành phần đại biểu | Loại đại biểu | Đối tượng đại biểu | Thành phần tham dự" +
    " | Diện đại biểu | Tư cách đại biểu",
  honours:
    "Danh hiệu thi đua | Danh hiệu đã đạt | Danh hiệu đạt được | Danh hiệu TĐ" +
    " | Danh hiệu, thành tích | Danh hiệu thi đua đã đạt | DHTĐ | Danh hiệu điển hình",
  standsFor: "Đại diện tập thể | Đại diện cho | Đại diện",
  directWorker:
    "Trực tiếp lao động | LĐ trực tiếp | Lao động trực tiếp (x) | LĐTT sản xuất" +
    " | Trực tiếp sản xuất | Là lao động trực tiếp",
  subject: "Loại đối tượng | Tập thể hay cá nhân",
  homePlace: "Quê | Nguyên quán | Quê quán (xã, huyện, tỉnh) | Nơi sinh",
  awardForm:
    "Hình thức | Hình thức đề nghị | Đề nghị khen thưởng | Hình thức KT | HTKT" +
    " | Hình thức đề nghị khen thưởng | Đề nghị hình thức khen thưởng | Hình thức khen" +
    " | Đề nghị hình thức khen | Đề nghị | Khen thưởng | Mức khen | Cấp khen" +
    " | Danh hiệu, hình thức đề nghị | Danh hiệu đề nghị | Hình thức khen thưởng đề nghị" +
    " | Loại khen thưởng | Đề nghị tặng",
  recognitions: "Biểu dương | Đề nghị biểu dương | Hình thức tôn vinh",
  unitHead: "Người đứng đầu | Là người đứng đầu | Thủ trưởng đơn vị | Trưởng đơn vị",
  recognisedByUnit:
    "Hội nghị đơn vị công nhận | Đã được công nhận tại hội nghị đơn vị" +
    " | Được công nhận tại đơn vị | Hội nghị đơn vị đã công nhận",
  votedByCluster: "Cụm bình xét | Cụm đã bình xét | Được cụm bình xét",
  achievements:
    "Thành tích | Thành tích tiêu biểu | Thành tích chủ yếu | Tóm tắt thành tích chủ yếu" +
    " | Thành tích nổi bật | Thành tích đạt được | Tóm tắt TT | Lý do đề nghị" +
    " | Nội dung thành tích | Tóm tắt thành tích tiêu biểu",
  awardsReceived:
    "Đã được khen thưởng | Khen thưởng | Khen thưởng trước đây" +
    " | Các hình thức khen thưởng đã nhận | Danh hiệu đã đạt | Danh hiệu thi đua đã đạt" +
    " | Đã khen",
  pages: "Số tờ | Trang",
  award:
    "Danh hiệu | Hình thức khen thưởng | Danh hiệu thi đua | Danh hiệu/hình thức" +
    " | Hình thức, danh hiệu | Danh hiệu, hình thức khen thưởng" +
    " | Tên danh hiệu, hình thức khen thưởng",
  year: "Năm khen | Năm đạt | Năm khen thưởng",
  type: "Loại hình khen thưởng | Loại khen",
  count: "SL | Tổng số | Số lượng khen | Số lượng (người, tập thể)",
  directWorkers: "LĐ trực tiếp | Lao động trực tiếp | Trong đó LĐTT | Trong đó: lao động trực tiếp",
  title:
    "Tên bài | Tên bài tham luận | Nội dung tham luận | Tên tham luận | Chủ đề" +
    " | Chuyên đề | Đề tài tham luận | Tên báo cáo tham luận | Nội dung | Tiêu đề",
  minutes: "Thời gian | Số phút | Thời lượng | Thời lượng (phút) | Thời gian trình bày | Phút",
  indicator: "Tên chỉ tiêu | Nội dung | Chỉ tiêu chủ yếu",
  measure: "ĐVT | Đơn vị",
  estimate: "Ước năm 2020 | Ước thực hiện | Ước TH",
  remark: "GC | Chú thích | Ghi chú (nếu có) | Ghi chú khác | Ý kiến khác",
  "units.name":
    "Tên đơn vị | Đơn vị | Tên phòng, đơn vị | Phòng, đơn vị | Cơ quan, đơn vị | Tên cơ quan, đơn vị",
  "units.code": "Mã đơn vị | Ký hiệu | Mã số | Viết tắt",
  "units.shortName": "Tên gọi tắt | Tên rút gọn",
  "units.kind": "Loại đơn vị | Khối | Loại hình",
  "units.holdsConference": "Có tổ chức hội nghị | Tổ chức HN | Hội nghị",
  "units.cluster": "Cụm, khối thi đua | Cụm | Khối thi đua",
  "units.collectives": "Số tập thể | Số phòng, ban",
  "units.individuals": "Số cá nhân | Số người | Biên chế | Tổng số CBCCVC | Số lao động",
  "units.head":
    "Thủ trưởng đơn vị | Lãnh đạo | Người đứng đầu | Trưởng phòng, giám đốc | Họ tên thủ trưởng",
  "units.officer":
    "Cán bộ phụ trách | Cán bộ đầu mối | Đầu mối | Người phụ trách | Người liên hệ | Cán bộ làm thi đua",
  "units.phone": "SĐT | Số điện thoại | Di động | ĐT | Điện thoại liên hệ",
  "units.email": "Thư điện tử | Địa chỉ thư | Hộp thư | E-mail | Địa chỉ email",
};

export const OWN_HEADERS: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  Object.entries(HEADERS).map(([key, headers]) => [key, headers.split(" | ")]),
);
