/** Who a sentence names: `name | honorific | office # office`, in reading order; "-" where nothing is said. */
export interface PeopleExample {
  readonly text: string
  readonly people: readonly string[]
}

export const PEOPLE_POSITIVES: readonly PeopleExample[] = [
  {
    text: 'Dự hội nghị có đồng chí Phan Văn Lâm - Ủy viên Ban Thường vụ Tỉnh ủy, Trưởng Ban Dân vận Tỉnh ủy.',
    people: ['Phan Văn Lâm | đồng chí | Ủy viên Ban Thường vụ Tỉnh ủy # Trưởng Ban Dân vận Tỉnh ủy'],
  },
  {
    text: 'Phó Chủ tịch UBND tỉnh Đỗ Thị Mai Hoa phát biểu tại lễ khai mạc.',
    people: ['Đỗ Thị Mai Hoa | - | Phó Chủ tịch UBND tỉnh'],
  },
  {
    text: 'Chủ trì là ông Trịnh Quốc Bảo, Giám đốc Sở Văn hóa, Thể thao và Du lịch, và bà Lê Thu Hà, Phó Giám đốc.',
    people: ['Trịnh Quốc Bảo | ông | Giám đốc Sở Văn hóa, Thể thao và Du lịch', 'Lê Thu Hà | bà | Phó Giám đốc'],
  },
  {
    text: 'Tới dự có Chủ tịch nước Vũ Đình Khang, Phó Thủ tướng Thường trực Chính phủ Lê Hải Sơn, Bộ trưởng Bộ Y tế Ngô Thị Thanh.',
    people: [
      'Vũ Đình Khang | - | Chủ tịch nước',
      'Lê Hải Sơn | - | Phó Thủ tướng Thường trực Chính phủ',
      'Ngô Thị Thanh | - | Bộ trưởng Bộ Y tế',
    ],
  },
  {
    text: 'Đại tá Nguyễn Trọng Hữu, Phó Cục trưởng Cục Cảnh sát giao thông, Bộ Công an cho biết.',
    people: ['Nguyễn Trọng Hữu | Đại tá | Phó Cục trưởng Cục Cảnh sát giao thông, Bộ Công an'],
  },
  {
    text: 'ông Y Bhăm Niê - nguyên Phó Chủ tịch HĐND tỉnh Đắk Lắk',
    people: ['Y Bhăm Niê | ông | nguyên Phó Chủ tịch HĐND tỉnh Đắk Lắk'],
  },
  {
    text: 'Cùng dự có PGS.TS. Trần Minh Đức, Hiệu trưởng Trường Đại học Nông nghiệp.',
    people: ['Trần Minh Đức | PGS.TS. | Hiệu trưởng Trường Đại học Nông nghiệp'],
  },
  {
    text: 'Đ/c Giàng A Páo, UVBTV, Chủ nhiệm UBKT Huyện ủy trình bày báo cáo.',
    people: ['Giàng A Páo | Đ/c | UVBTV # Chủ nhiệm UBKT Huyện ủy'],
  },
  {
    text: 'Hòa thượng Thích Thiện Tâm, Trưởng Ban Trị sự Giáo hội Phật giáo tỉnh',
    people: ['Thích Thiện Tâm | Hòa thượng | Trưởng Ban Trị sự Giáo hội Phật giáo tỉnh'],
  },
  { text: 'Phó Chủ tịch UBND xã H’Yar Kbuôr tiếp đoàn.', people: ['H’Yar Kbuôr | - | Phó Chủ tịch UBND xã'] },
  {
    text: 'Ông Nguyễn Hữu Tài (Chủ tịch Hội Nông dân huyện) nói.',
    people: ['Nguyễn Hữu Tài | Ông | Chủ tịch Hội Nông dân huyện'],
  },
]

/** Sentences in which these are no person's names. */
export const PEOPLE_NEGATIVES: readonly { readonly text: string; readonly not: readonly string[] }[] = [
  { text: 'Cán bộ học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh.', not: ['Hồ Chí Minh'] },
  { text: 'Lễ mít tinh diễn ra trên đường Trần Hưng Đạo.', not: ['Trần Hưng Đạo'] },
  { text: 'Học sinh Trường THPT Lê Hồng Phong tham dự.', not: ['Lê Hồng Phong'] },
  { text: 'Phường Nguyễn Trãi và xã Trần Phú về đích sớm.', not: ['Nguyễn Trãi', 'Trần Phú'] },
  { text: 'Đoàn Chủ tịch và Đoàn Thư ký làm việc.', not: ['Đoàn Chủ', 'Đoàn Thư'] },
  { text: 'Lễ Trao giải thưởng diễn ra tối qua.', not: ['Lễ Trao'] },
  { text: 'Ủy ban nhân dân tỉnh Hòa Bình họp phiên thường kỳ.', not: ['Hòa Bình'] },
]
