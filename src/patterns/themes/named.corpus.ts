import type { NamedThemeType } from '../../types'

/** A sentence with its named themes in [brackets]; none where nothing is named. */
export interface NamedExample {
  readonly text: string
  /** Types of the themes in brackets, in order. */
  readonly types?: readonly NamedThemeType[]
  /** Stands after the lead, as a further paragraph. */
  readonly body?: boolean
  /** Not read rightly yet. */
  readonly todo?: boolean
}

export const NAMED_POSITIVES: readonly NamedExample[] = [
  {
    text: 'Giải B thuộc về bức tranh “[Chợ mưa]” của họa sĩ Lê Văn An (Gò Da) và “[Mẹ quê]” của họa sĩ Trần Thị Bích.',
    types: ['work', 'work'],
    body: true,
  },
  { text: 'Chiều 5/3, huyện kết thúc cuộc diễn tập ký hiệu “[GD-20]”.', types: ['other'] },
  // events with a quoted title
  { text: 'Sáng 5/3, Sở Y tế tổ chức hội thảo “[Chăm sóc người bệnh tại nhà]” cho 80 cán bộ.', types: ['other'] },
  {
    text: 'Ngày 12-4, Viện tổ chức hội thảo khoa học quốc gia lần thứ hai “[Đất và nước vùng cao]”.',
    types: ['other'],
  },
  { text: 'Tối 3/2, huyện khai mạc ngày hội "[Bánh chưng xanh]" tại sân vận động.', types: ['other'] },
  { text: "Chiều 9/9, trường mở tọa đàm '[Đọc sách cùng con]'.", types: ['other'] },
  { text: 'Thành đoàn tổ chức diễn đàn «[Thanh niên làm chủ công nghệ]» vào sáng 2/10.', types: ['other'] },
  { text: 'Sáng 7/7, tỉnh phát động cuộc thi ‘[Sông quê tôi]’.', types: ['other'] },
  { text: 'Hơn 900 người chạy tại giải chạy “[Bước chân mùa thu]” lần thứ ba.', types: ['other'] },
  { text: 'Tối 30/4, thành phố tổ chức chương trình nghệ thuật “[Bài ca thống nhất]”.', types: ['programme'] },
  {
    text: 'Ngay sau lễ khai mạc là chương trình nghệ thuật “[Hương lúa]” do đoàn chèo dàn dựng.',
    types: ['programme'],
    body: true,
  },
  { text: 'Tập đoàn đã tổ chức: “[Hội thảo Giới thiệu sản phẩm thép mới]” trước 60 khách hàng.', types: ['other'] },
  // mottos
  { text: 'Tối 5/3, hội hoa mở màn với chủ đề [Xóm làng mang tên Người].', types: ['motto'] },
  {
    text: 'Hội hoa kéo dài đến hết ngày 9/3 với lễ hội đường phố “[Sắc hoa quê]”.',
    types: ['other'],
    body: true,
  },
  { text: 'Đại hội diễn ra với phương châm “[Đoàn kết – Kỷ cương – Sáng tạo]”.', types: ['motto'], body: true },
  { text: 'Tháng An toàn năm nay có chủ đề “[Phòng hơn cứu]”.', types: ['motto'], body: true },
  {
    text: 'Với chủ đề của năm học mới là "[Dạy thật, học thật]", nhà trường đề ra năm nhiệm vụ.',
    types: ['motto'],
    body: true,
  },
  { text: 'Các lực lượng giữ vững phương châm “[bốn tại chỗ]” trong mùa lũ.', types: ['motto'], body: true },
  { text: 'Khẩu hiệu hành động: “[Sạch nhà, đẹp ngõ].”', types: ['motto'], body: true },
  {
    text: 'Đồng chí yêu cầu các phòng “[rõ việc, rõ người, rõ thời hạn]” trong quý tới.',
    types: ['motto'],
    body: true,
  },
  { text: 'Phiên chất vấn theo lối “[hỏi ngắn, đáp gọn]” được cử tri hoan nghênh.', types: ['motto'], body: true },
  // campaigns
  { text: 'Phong trào thi đua “[Dạy tốt, học tốt]” lan tới mọi trường.', types: ['campaign'], body: true },
  { text: 'Huyện hưởng ứng “[Tháng Nhân đạo]” bằng nhiều việc làm.', types: ['other'], body: true },
  { text: 'Hội tiếp tục cuộc vận động "[Xây dựng xóm làng sáng, xanh]" ở mười xã.', types: ['campaign'], body: true },
  { text: 'Đoàn xã ra quân chiến dịch “[Con đường hoa]” dài hai cây số.', types: ['campaign'], body: true },
  // awards and works
  {
    text: 'Đêm diễn có tiết mục “[Mùa gặt]” rộn ràng, “[Sóng đêm]” của nhạc sĩ Lê Tư và “[Đò chiều]” sâu lắng.',
    types: ['work', 'work', 'work'],
    body: true,
  },
  { text: 'Dịp này, 12 bà mẹ được truy tặng danh hiệu “[Bà mẹ Việt Nam anh hùng]”.', types: ['award'], body: true },
  {
    text: 'Trung ương Hội tặng kỷ niệm chương “[Vì sự phát triển thủ công nghiệp]” cho 5 người.',
    types: ['award'],
    body: true,
  },
  { text: 'Kết luận phiên họp, Chủ tịch UBND huyện đề nghị các xã quyết tâm “về đích” sớm.', types: [], body: true },
  { text: 'Ban Tổ chức trao 6 “[Mái ấm Hội viên]” trị giá 300 triệu đồng.', body: true },
  { text: 'Giải nhất thuộc về vở kịch “[Bến cũ]”.', types: ['work'], body: true },
  { text: 'Đại hội nghe tham luận “[Giữ rừng đầu nguồn]” của chi bộ bản Nà Lốc.', types: ['work'], body: true },
  // lists
  {
    text: 'Chương trình gồm ba phần: “[Đất mẹ]”, “[Sóng gọi]” và “[Ngày về]”.',
    types: ['work', 'work', 'work'],
    body: true,
  },
  {
    text: 'Hội nghị nghe hai báo cáo đề dẫn: “[Thủy lợi nhỏ]” (TS. Lê Văn Mẫn); “[Giống lúa chịu mặn]” (ThS. Hồ Thị Lụa).',
    types: ['work', 'work'],
    body: true,
  },
  // marks that went wrong
  {
    text: 'Hai bên ký kế hoạch thực hiện “[Năm an toàn giao thông 2021] giữa Công an tỉnh và Sở Giao thông vận tải.',
    body: true,
  },
  { text: 'Sáng 4/4, phường tổ chức ngày hội " [Sắc màu trẻ thơ] " tại công viên.', types: ['other'] },
  { text: 'Xã phát động phong trào “[Nhà sạch vườn xanh]“ trong toàn dân.', types: ['campaign'] },
  {
    text: 'UBND tỉnh nghe báo cáo dự án "[Khu đô thị ven sông, công viên và bến thuyền Hòa An]\nÔng Bí thư chủ trì cuộc họp.',
  },
  // titles without quotes
  {
    text: 'Sáng 8/8, 40 thí sinh vào chung kết cuộc thi Báo chí với công tác phòng, chống đuối nước, tai nạn do Hội Nhà báo tổ chức.',
    todo: true,
  },
  {
    text: 'Tối 5/5, chương trình sân khấu hóa mang chủ đề [Khúc tráng ca Sông Lam] với sự tham gia của 200 diễn viên.',
    types: ['motto'],
    body: true,
  },
  {
    text: 'Sáng 6/6, tại chương trình [Nhân dân hỏi, chính quyền trả lời] do đài tỉnh tổ chức, nhiều ý kiến nêu về rác.',
    todo: true,
  },
  { text: 'Chiều 1/6, tỉnh sơ kết cuộc vận động [Toàn dân rèn luyện thân thể] trên địa bàn.', types: ['campaign'] },
]

export const NAMED_NEGATIVES: readonly NamedExample[] = [
  { text: 'Chiều cùng ngày, lễ hội áo bà ba với chủ đề “Sắc quê” mở ở huyện bạn.', body: true },
  { text: 'Ca khúc “[Đò chiều]” vang lên. Ông Tư nói “hay quá” rồi về.', types: ['work'], body: true },
  // speech
  { text: 'Ông Nam nói: “Chúng tôi sẽ làm hết sức mình vì bà con”.', body: true },
  { text: '“Người dân cần được nghe giải thích rõ ràng”, bà Hoa nhấn mạnh.', body: true },
  { text: '“Nước sạch là quyền của mọi người” – ông Sơn phát biểu tại hội nghị.', body: true },
  { text: 'Chủ tịch tỉnh yêu cầu “không để ai bị bỏ lại phía sau” trong đợt này.', body: true },
  { text: 'Tại hội thảo, ông Bình nhận xét: “Với kinh nghiệm của mình, chúng tôi tin vào kết quả”.' },
  { text: 'Phó Giám đốc dự án cho biết: “Công trình sẽ xong trong tháng tới”.', body: true },
  { text: 'Bí thư Huyện ủy: “Phải nghe dân nói”' },
  // scare quotes
  { text: 'Nhiều xã còn “trắng” hợp tác xã.', body: true },
  { text: 'Hội nghị bàn cách gỡ “nút thắt” về đất đai.', body: true },
  { text: 'Tình trạng “cha chung không ai khóc” vẫn còn.', body: true },
  { text: 'Ngăn chặn biểu hiện “tự diễn biến”, “tự chuyển hóa” trong nội bộ.', body: true },
  { text: 'Cơ sở này bị gọi là “lò ấp bằng giả” suốt nhiều năm.', body: true },
  { text: 'Phần mềm hay “treo” vào giờ cao điểm.', body: true },
  { text: 'Giá “0 đồng” cho mọi mặt hàng.', body: true },
  // companies, clubs, models, nicknames
  { text: 'Công ty “Ánh Dương” tài trợ 50 triệu đồng.', body: true },
  { text: 'Nhân rộng mô hình “Chi hội không có người vi phạm giao thông”.', body: true },
  { text: 'Đoàn thăm tuyến đường “Thắp sáng làng quê” ở xã Hòa Lộc.', body: true },
  { text: 'Câu lạc bộ “Sức trẻ” có 40 thành viên.', body: true },
  { text: 'Ông Tư, biệt danh “Tư Lúa”, kể chuyện xưa.', body: true },
  // other gatherings
  { text: 'Trước đó, ngày 26/4, huyện bạn tổ chức hội thi nấu ăn “Bữa cơm ấm lòng”.', body: true },
  { text: '* Ngày 4/9, tại phường Đông, đồn biên phòng tổ chức cuộc thi “Em yêu biển quê em”.', body: true },
  // capitals that name a body or nothing
  { text: 'Phong trào Đoàn và công tác thiếu nhi có nhiều tiến bộ.' },
  { text: 'Hội nghị đánh giá chương trình Mục tiêu.' },
  { text: 'Chương trình giáo dục phổ thông mới được triển khai từ lớp 1.' },
  { text: 'Sách vở, quần áo "cũ người mới ta" chất đầy gian hàng.', body: true },
]
