import type { Rule } from '../../match/rules'
import { CHAIR, type Cue, row } from './cues'

const ATTEND =
  '(cùng | cùng về | cũng)? (đến dự khán | dự khán | dự | tham dự | đến dự | tới dự | về dự | đến tham dự | tới tham dự | về tham dự | có mặt | hiện diện | tham gia | đồng tế)'

/** "Dự | lễ | và trao giải có ông A" */
const MEETING =
  '(lễ | buổi lễ | hội nghị | đại hội | kỳ họp | phiên họp | cuộc họp | buổi họp | hội thảo | chương trình | ngày hội | hội thi)?'

/** Verb groups that open a list of people where "có", "gồm" or ":" follows. */
export const LIST_RULES: readonly Rule<Cue>[] = [
  row(
    'list-attend-chair',
    'Dự và chủ trì hội nghị có đồng chí A',
    `${ATTEND} ${MEETING} (và | ,) ${CHAIR}`,
    'list',
    'attendee',
    'chair',
  ),
  row(
    'list-chair-attend',
    'Chủ trì và dự hội nghị có đồng chí A',
    `${CHAIR} (và | ,) ${ATTEND}`,
    'list',
    'attendee',
    'chair',
  ),
  row(
    'list-attend-speak',
    'Dự và phát biểu tại buổi lễ có đồng chí A',
    `${ATTEND} ${MEETING} (và | ,) phát biểu (chỉ đạo | chúc mừng)?`,
    'list',
    'attendee',
    'speaker',
  ),
  row(
    'list-attend',
    'Tham dự hội nghị có đồng chí A',
    `${ATTEND} ((và | ,) (chỉ đạo | chúc mừng | đưa tin | chứng kiến | chung vui | tặng hoa chúc mừng | cắt băng))?`,
    'list',
    'attendee',
  ),
  row(
    'list-attend-present',
    'Dự và trao giải có ông A',
    `${ATTEND} ${MEETING} (và | ,) (trao (giải | thưởng | quà | tặng | bằng khen | quyết định | học bổng) | trao | tặng quà)`,
    'list',
    'attendee',
    'presenter',
  ),
  row('list-chair', 'Chủ trì hội nghị có các ông A, B', CHAIR, 'list', 'chair'),
  row('list-lead', 'Dẫn đầu đoàn Lào là ông A', 'dẫn đầu (phái)? đoàn', 'list', 'chair'),
  row(
    'list-presidium',
    'Đoàn Chủ tịch gồm: ông A, bà B',
    '(đoàn chủ tịch | chủ tịch đoàn | đoàn chủ tọa | ban chủ tọa)',
    'list',
    'chair',
  ),
  row(
    'list-lecturers',
    'Giảng viên của lớp: TS A',
    '(giảng viên | báo cáo viên | diễn giả | giảng dạy (trực tiếp)? | trực tiếp giảng dạy | lên lớp)',
    'list',
    'speaker',
  ),
  row(
    'list-deed',
    'Cắt băng khánh thành có đồng chí A',
    '(cùng | dự | đến | tham gia | cùng tham gia)? (chứng kiến | cắt băng | bấm nút | động thổ | thực hiện nghi thức | dâng hương | thắp hương | chung vui | chia vui)',
    'list',
    'attendee',
  ),
  row(
    'list-speak',
    'Cùng giải đáp có ông A',
    '(cùng | tham gia | cùng tham gia)? (giải đáp | trả lời | phát biểu | tham luận | trao đổi | chia sẻ)',
    'list',
    'speaker',
  ),
  row(
    'list-site',
    'Tại điểm cầu huyện: bà A, Bí thư Huyện ủy',
    "((tại | ở) (các)? (điểm cầu | đầu cầu) | (điểm cầu | đầu cầu) !':' !gồm !là)",
    'list',
    'attendee',
  ),
  row(
    'list-receive',
    'Tiếp đoàn có đồng chí A',
    '(cùng | tham gia)? (tiếp | đón tiếp | đón | tiếp đón | đón và làm việc với | tiếp và làm việc với | tiếp và cùng đi với) (và làm việc với)? (phái)? đoàn',
    'list',
    'attendee',
  ),
  row(
    'list-company',
    'Cùng đi có các đồng chí A, B',
    '(cùng đi | đi cùng | cùng tham gia đoàn | tham gia đoàn | cùng đoàn | tháp tùng | cùng làm việc | cùng tiếp | làm việc với đoàn | cùng tham gia | cùng thăm | đón tiếp | cùng kiểm tra | cùng giám sát | cùng khảo sát)',
    'list',
    'attendee',
  ),
  row(
    'list-side',
    'Về phía tỉnh có đồng chí A',
    '(về phía | phía | đại biểu | lãnh đạo | đại diện | khách mời | thành phần | chứng minh | quang lâm)',
    'list',
    'attendee',
  ),
]

/** "Tại điểm cầu X có ông A": "có" with a person behind it. */
export const BARE_LIST_RULES: readonly Rule<Cue>[] = [
  row(
    'list-there',
    'Ngoài Thủ tướng còn có ông A',
    '(còn | cùng | sẽ | cũng)? (có | gồm) (các | đồng chí | các đồng chí | cả)?',
    'list',
    'attendee',
  ),
]
