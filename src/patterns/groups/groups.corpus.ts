import type { EventKind } from '../../types'

/** Which groups attend, in [brackets]; `kind` is what the gathering is, conference where nothing is said. */
export interface GroupExample {
  readonly text: string
  readonly kind?: EventKind
  readonly todo?: boolean
}

export const GROUP_POSITIVES: readonly GroupExample[] = [
  {
    text: 'Dự hội nghị có [113 học viên là công chức các phòng cấp huyện, các cơ quan trên địa bàn].',
  },
  { text: 'Tối 5/3, Thủ tướng Lê Văn Lợi đã tiếp [Hội Hữu nghị Garam-Việt Nam].', kind: 'reception' },
  {
    text: 'Ngày 5/3, ông Lê Văn Lợi, Bí thư Huyện ủy tiếp xúc với [cử tri quận Mường La, Gò Da] (thuộc đơn vị số 1) trong chương trình vận động bầu cử.',
    kind: 'voter-meeting',
  },
  {
    text: 'Dự hội nghị có [lãnh đạo, chuyên viên Phòng Nội vụ]; [Bí thư Đảng ủy, Chủ tịch UBND 12 xã, thị trấn].',
  },
  { text: 'Dự hội nghị có [Chủ tịch HĐND huyện], [Chủ tịch UBND 12 xã, thị trấn].' },
  { text: 'Sáng 5/3/2019 [Đoàn công tác huyện Gò Da] đã đến thăm nhà máy và dự hội nghị.', kind: 'visit' },
  {
    text: 'Dự hội nghị có [lãnh đạo các Ban HĐND tỉnh]. Tại buổi họp, đại diện lãnh đạo các Ban HĐND tỉnh báo cáo kết quả.',
  },
  {
    text: 'Dự hội nghị có ông Lê Văn Lợi, Phó Hiệu trưởng; [Trưởng khoa Tiếng Nhật và Trưởng khoa Kinh tế].',
  },
  { text: 'Dự hội nghị có ông Lê Văn Lợi, Bí thư Huyện ủy; [Bí thư Đoàn Thanh niên Bộ]; [lãnh đạo các vụ].' },
  { text: 'Hội nghị mở sáng 5/3 vinh dự có sự có mặt tham dự của [64 đại biểu đại diện cho 1.200 hội viên].' },
  { text: 'Sáng ngày 4/2/2021 [Đoàn cán bộ huyện, xã] đã đến thăm các hộ nghèo.', kind: 'visit' },
  { text: 'Dù trời mưa nhưng [rất đông độc giả yêu sách] đã đến dự hội nghị.' },
  {
    text: 'Hội nghị có sự tham gia của [các hiệp hội nghề], [các nhà xuất bản] cùng [rất nhiều người yêu sách] tới tham quan.',
  },
  { text: 'Hội nghị mở sáng 5/3. Có tất cả [12 đội bóng] tranh tài tại hội nghị.', kind: 'contest' },
  // groups/meet-body
  { text: 'Ngày 5/3, Bí thư Tỉnh ủy Lê Văn Lợi chủ trì buổi làm việc với [Quận ủy Gò Da].', kind: 'working-session' },
  {
    text: 'Sáng 5/3, Bộ trưởng Lê Văn Lợi đã làm việc với [Tổng cục Đường bộ Việt Nam] về thu phí.',
    kind: 'working-session',
  },
  { text: 'Ngày 5/3, ông Lê Văn Lợi, Bí thư Huyện ủy tiếp xúc [cử tri] tại xã Mường La.', kind: 'voter-meeting' },
  { text: 'Dự hội nghị có ông Lê Văn Lợi, Bí thư Huyện ủy; [các xã bạn: Mường La, Chiềng Hoa]; cùng [150 CBCNV].' },
  { text: 'Hội nghị mở sáng 5/3 có sự tham gia của [đông đủ bà con làng Gò Da].' },
  { text: 'Dự hội nghị có [lãnh đạo huyện]; [bí thư, chủ tịch UBND phường] và [hơn 150 hộ dân].' },
  { text: 'Dự hội nghị có ông Lê Văn Lợi, Bí thư Huyện ủy; [các nhà cung cấp giống lúa] và [bà con trong vùng].' },
  { text: 'Lớp có [86 học viên là y sĩ, điều dưỡng của 7 trạm].', kind: 'training' },
  { text: 'Hội nghị mở sáng 5/3. Đến giờ khai mạc có [64 cổ đông và người được ủy quyền] tham dự, chiếm 94%.' },
  // groups/representatives, groups/leaders, groups/counted
  {
    text: 'Dự hội nghị có đồng chí Lê Văn Lợi, Phó Bí thư Huyện ủy; [đại diện Thường trực HĐND tỉnh]; [lãnh đạo các phòng, ban, ngành của huyện] và [hơn 120 đại biểu của 9 xã].',
  },
  {
    text: 'Dự hội nghị có ông Lê Văn Lợi, Giám đốc Sở Y tế; [lãnh đạo Công an tỉnh, Bộ đội Biên phòng tỉnh và các sở, ngành liên quan].',
  },
  { text: 'Dự hội nghị có [lãnh đạo các sở, ban, ngành, Viettel, VNPT] cùng [đông đảo bà con nhân dân trong xã].' },
  // groups/people, groups/nouns, groups/many
  {
    text: 'Dự hội nghị có [các Mẹ Việt Nam anh hùng, lão thành cách mạng, chức sắc]; [cán bộ, chiến sĩ Đồn Biên phòng Ba Sông].',
  },
  { text: 'Dự hội nghị có [các chuyên gia đầu ngành], [đông đảo giảng viên, nghiên cứu sinh, sinh viên].' },
  // groups/comrades, groups/office-holders
  {
    text: 'Dự hội nghị có [các đồng chí trong Ban Thường vụ Huyện ủy]; [Chủ tịch HĐND, UBND 22 xã, thị trấn]; [thủ trưởng các cơ quan].',
  },
  // groups/standing, groups/bodies, groups/body, groups/body-nouns
  { text: 'Dự hội nghị có [Thường trực HĐND huyện]; [các hợp tác xã tiêu biểu]; [Ban Quản lý Khu bảo tồn Nà Lốc].' },
  { text: 'Dự hội nghị có [hội viên các chi hội] cùng [cơ quan chức năng liên quan].' },
  // names of units behind a colon
  { text: 'Dự hội nghị có [lãnh đạo Công an các tỉnh: Hà Nam, Thái Bình, Hưng Yên].' },
  // groups/with-presence-of
  {
    text: 'Hội nghị diễn ra với sự tham dự của ông Lê Văn Lợi, Giám đốc Sở Y tế cùng [nhiều lãnh đạo bộ, ngành], [đại diện nhiều tổ chức quốc tế].',
  },
  { text: 'Hội nghị khai mạc với sự góp mặt của [8 đại lý và các đối tác chiến lược].' },
  // groups/draw
  { text: 'Hội thi thu hút [hơn 300 vận động viên của 12 đoàn] tham gia, với 20 bộ huy chương.', kind: 'contest' },
  // groups/there-are
  { text: 'Hội nghị mở đầu lúc 8 giờ, với [khoảng 300 đại biểu] tham dự.' },
  // groups/attend
  { text: '[Hơn 500 đoàn viên, thanh niên] đã tham dự hội nghị.' },
  // groups/at-site
  { text: 'Hội nghị kết nối trực tuyến. Tại đầu cầu xã Hòa Sơn có [lãnh đạo các thôn].' },
  // groups/trainees
  {
    text: 'Hội Nông dân xã mở lớp tập huấn trồng nấm cho [118 học viên là chi hội trưởng, chi hội phó các thôn].',
    kind: 'training',
  },
  // groups/meet, groups/delegation, groups/acting-delegation
  { text: 'Chiều 5/3, Chủ tịch tỉnh tiếp [Đoàn đại biểu cấp cao tỉnh Khăm Muộn] tại trụ sở.', kind: 'reception' },
  {
    text: 'Sáng 5/3, [Đoàn công tác của Bộ Tư lệnh Vùng 2] do Đại tá Lê Văn Lợi làm trưởng đoàn đã thăm các hộ dân.',
    kind: 'visit',
  },
  // groups/visit
  {
    text: 'Sáng 5/3, ông Lê Văn Lợi, Bí thư Tỉnh đoàn và [đại diện các ban của Tỉnh đoàn] đã đến thăm đồn biên phòng.',
    kind: 'visit',
  },
  // groups/voters
  { text: 'Sáng 5/3, tổ đại biểu có buổi gặp [cử tri các xã Hòa Sơn, Phú Lâm].', kind: 'voter-meeting' },
  // groups/speak
  { text: 'Tại cuộc họp, [lãnh đạo Cục Đường bộ] cho biết cầu sẽ xong trong năm.', kind: 'meeting' },
  { text: 'Hội thảo quy tụ đông đảo [hơn 250 đại biểu, nhà khoa học] và gần 120 bài viết.', kind: 'seminar' },
  {
    text: 'Dự hội nghị có ông Lê Văn Lợi, Bí thư Huyện ủy cùng [toàn thể lãnh đạo các ban ngành đoàn thể huyện], [Chủ tịch UBND các xã].',
  },
  {
    text: 'Dự hội nghị có ông Lê Văn Lợi, Bí thư Huyện ủy; [các đồng chí là Ủy viên Ban Chấp hành, Trưởng, Phó các phòng, ban]; [tập thể cán bộ, chuyên viên cơ quan Mặt trận].',
  },
  {
    text: 'Dự hội nghị có [chủ tịch, phó chủ tịch Hội Nông dân các xã]; [lãnh đạo các Ban HĐND tỉnh, Đoàn ĐBQH tỉnh].',
  },
  // groups/crowd
  { text: 'Tối 3/2, [hơn 2.000 khán giả] chen kín sân vận động dự hội nghị.' },
  { text: 'Hội nghị mở lúc 8 giờ. Dưới cờ, [412 chiến sĩ mới] đồng thanh đọc lời thề.', kind: 'ceremony' },
  { text: 'Hội nghị xúc tiến du lịch mở sáng 5/3. [Hơn 80 công ty lữ hành] tham dự.' },
  // groups/before-crowd
  { text: 'Hội nghị trình diễn nghề gốm trước [hơn 3.000 du khách].' },
  // groups/led-delegation
  {
    text: 'Hội đàm diễn ra sáng 5/3. [Đoàn đại biểu Biên phòng Hà Nam] do Đại tá Lê Văn Lợi làm trưởng đoàn.',
    kind: 'reception',
  },
  // groups/party
  { text: 'Ngày 13/8, sứ quán tổ chức gặp gỡ [đại diện các hội đoàn người Việt].', kind: 'dialogue' },
  {
    text: 'Tối 31/1, sứ quán tổ chức gặp mặt [bà con Việt kiều đang sinh sống, làm việc và học tập tại thành phố Gò Da].',
    kind: 'dialogue',
  },
  {
    text: 'Hội nghị mở sáng 5/3. Về hội nghị, đoàn gồm [40 đại biểu, trong đó có 12 kiều bào], do ông Lê Văn Lợi dẫn đầu.',
  },
  // groups/partners
  { text: 'Hội nghị có sự tham gia của [gần 400 thí sinh] với 262 tiết mục.', kind: 'contest' },
  { text: 'Hội nghị thu hút [hơn 1.500 học sinh của 6 trường]… cùng [đại diện các trường cao đẳng].', kind: 'other' },
  { text: 'Tại lễ ký kết, hội nghị ký với [đại diện các đơn vị nhận viện trợ].', kind: 'signing' },
  { text: 'Hội thao mở sáng 5/3. Có [gần 1.000 VĐV của 41 đơn vị] đăng ký dự tranh ở hội nghị.', kind: 'contest' },
  {
    text: 'Sáng 5/3, UBND xã tổ chức hội nghị gặp mặt với [các hội viên cao tuổi]; [đại diện các hộ kinh doanh].',
    kind: 'dialogue',
  },
  { text: 'Hội nghị quy tụ [hơn 300 người, phần lớn là công nhân].' },
  {
    text: 'Dự hội nghị có ông Lê Văn Lợi, Phó Bí thư Huyện ủy, [Giám đốc các sở, ngành] và [lãnh đạo Chi cục Thủy lợi].',
  },
  { text: 'Dự hội nghị có [các ông (bà) Trưởng, Phó các ban HĐND] và [21 Trưởng Ban công tác Mặt trận thôn].' },
  {
    text: 'Chiều 5/3, Chủ tịch tỉnh tiếp thân mật [Đoàn đại biểu tỉnh Khăm Muộn].',
    kind: 'reception',
  },
  { text: 'Sáng 5/3, Phó Thủ tướng làm việc với [Ban Thường vụ Tỉnh ủy Hà Nam].', kind: 'working-session' },
  { text: 'Sáng 5/3, Trường Cao đẳng Nghề tổ chức lễ tốt nghiệp cho [215 sinh viên].', kind: 'ceremony' },
  {
    text: 'Hội nghị mở sáng 5/3. [Các đồng chí: Thường trực Huyện ủy, HĐND]; [đại diện các phòng, ban] cùng [hơn 60 đoàn viên] tham dự hội nghị.',
  },
  { text: 'Dự hội nghị có [các cán bộ, viên chức, giáo viên, học sinh và người dân trên địa bàn].' },
  { text: 'Dự hội nghị có ông Lê Văn Lợi, Phó Hiệu trưởng, [ban giám đốc Trung tâm Thực nghiệm].' },
  { text: 'Hội nghị mở sáng 5/3, dự kiến [gần 10.000 học sinh (HS)] tham gia.' },
  { text: 'Dự hội nghị có [khoảng 200 đồng hương Gò Da].' },
  { text: 'Ngày 23/4, Bí thư Tỉnh ủy gặp mặt [đại biểu cán bộ, hội viên tiêu biểu].', kind: 'dialogue' },
  { text: 'Hội nghị thu hút [hơn 600 hội viên] đăng ký tham gia.', kind: 'festival' },
  {
    text: 'Dự hội nghị có ông Lê Văn Lợi, Phó Bí thư Huyện ủy; cùng [các đ/c là Chủ tịch, Phó Chủ tịch Công đoàn cơ sở] và [145 CNLĐ].',
  },
  {
    text: 'Dự hội nghị có [đại diện Hội Phụ huynh] và [tất cả cán bộ, giáo viên] cùng [hơn 2000 em học sinh của trường].',
  },
  { text: 'Giải thu hút [180 vận động viên của 20 đoàn] về tham dự.', kind: 'contest' },
  { text: 'Dự hội nghị có [45 đơn vị] tranh tài ở ba môn.', kind: 'contest' },
  { text: 'Sáng 5/3, Phó Chủ tịch tỉnh làm việc trực tuyến với [các sở, ngành].', kind: 'working-session' },
  { text: 'Dự hội nghị có [lãnh đạo Tập đoàn giáo dục Nguyễn Hoàng] và [đại diện các sở].' },
  { text: 'Dự hội nghị có [các nghệ sĩ, diễn viên, biên đạo của Nhà hát Sông Lam].' },
  // groups/with-person
  {
    text: 'Hội đàm mở sáng 5/3. Xe đưa Thủ tướng Lê Văn Lợi và [đoàn đại biểu cấp cao Việt Nam] tiến vào Phủ Chủ tịch.',
    kind: 'reception',
  },
  {
    text: 'Ngoài Chủ tịch tỉnh Lê Văn Lợi cùng [các thành viên chủ chốt của UBND tỉnh] còn có ông Trần Văn Tư, Giám đốc Sở Y tế dự hội nghị.',
  },
  // groups/gathered
  { text: 'Sáng 5/3, Thành ủy tổ chức buổi gặp mặt [các đồng chí nguyên lãnh đạo thành phố].', kind: 'dialogue' },
  // groups/party in its own sentence
  { text: 'Chuyến thăm bắt đầu sáng 5/3. Đoàn gồm [86 đại biểu, trong đó có 12 nhà báo].', kind: 'visit' },
  // those who speak, beside a list
  {
    text: 'Dự hội nghị có [hơn 60 đại biểu]. Tại hội nghị, [đại diện Hội Nông dân huyện] kiến nghị sớm nạo vét kênh.',
  },
  // offices in the plural; acts of a crowd; a group behind bodies
  {
    text: 'Dự hội nghị có ông Lê Văn Lợi, Chủ tịch tỉnh; [các Phó Chủ tịch UBND tỉnh]; [nhiều đồng chí Tỉnh ủy viên].',
  },
  { text: 'Dự hội nghị có [các ban ngành đoàn thể], [Trưởng khu phố] và [đại diện nhân dân phường].' },
  { text: 'Hội nghị mở tối 5/3. [Hàng nghìn người] đã tới quảng trường.', kind: 'festival' },
  { text: 'Hội nghị quy tụ [rất nhiều nghệ sĩ] gồm những tên tuổi lớn.', kind: 'award-ceremony' },
  // groups/honour, and a list that ends in the verb
  { text: 'Sáng 5/3, [đại diện Hội Cựu chiến binh xã] đã đến dâng hương trong hội nghị.', kind: 'commemoration' },
  {
    text: 'Sáng 5/3, [lãnh đạo thành phố], [đại diện các ban, ngành], [các chức sắc tôn giáo] cùng [nhân dân 13 xã] dự hội nghị.',
  },
  { text: 'Dự hội nghị có [trên 200 vận động viên của 6 đội hạng A và 5 đội hạng B].', kind: 'contest' },
  {
    text: 'Sáng 5/3, hội nghị chủ trì họp đột xuất với [các thành viên Ban Chỉ huy], [lãnh đạo các huyện] triển khai việc đắp kè.',
    kind: 'meeting',
  },
  {
    text: 'Hội Cựu chiến binh mở lớp tập huấn cho [trên 200 cán bộ hội cơ sở] về các nội dung: vệ sinh, an toàn.',
    kind: 'training',
  },
  {
    text: 'Dự hội nghị có [nhiều vị lãnh đạo, nguyên lãnh đạo tỉnh]; [212 đại biểu chính thức, trong đó có 54 đại biểu nữ và 12 đại biểu trẻ].',
    kind: 'congress',
  },
  {
    text: 'Dự hội nghị có [hơn 70 cử tri]. Tổ đại biểu tiếp xúc cử tri xã Hòa Sơn sau kỳ họp thứ tư.',
    kind: 'voter-meeting',
  },
  // a sentence that tells who came, whatever it calls the event
  {
    text: 'Hội nghị mở sáng 5/3. Chủ tịch tỉnh Lê Văn Lợi, [các đồng chí trong Ban Thường vụ Tỉnh ủy] cùng [đông đảo nhân dân trên địa bàn] tham dự.',
  },
  { text: 'Dự hội nghị có [lãnh đạo, cán bộ, công chức và người lao động của sở].' },
  { text: 'Dự hội nghị có [lãnh đạo xã] và [nhân dân trong thôn].' },
  {
    text: 'Sáng 5/3, [đoàn Việt Nam] do ông Lê Văn Lợi, Thứ trưởng, làm trưởng đoàn đã gặp phía bạn.',
    kind: 'reception',
  },
  // not read yet
  { text: 'Trước [Quốc hội và cử tri cả nước], ông nhận trách nhiệm.', kind: 'assembly-session', todo: true },
  // Boards by their members, those who only just became so, heads of temples, who witnesses
  { text: 'Dự hội nghị có ông Lê Văn Lợi, Giám đốc Sở Y tế; [các đồng chí trong Ban Giám đốc] và [hơn 400 chiến sĩ].' },
  { text: 'Dự hội nghị có [trú trì các tự viện] và [hàng vạn Phật tử].' },
  { text: 'Dự hội nghị có [1.114 tổ viên đại diện cho hơn 5.000 thành viên Tổ bảo vệ an ninh].' },
  { text: 'Dự hội nghị có [hơn 900 tân bác sĩ, tân dược sĩ]; [các thế hệ y bác sĩ đã nghỉ hưu].' },
  {
    text: 'Hai bên ký kết trước sự chứng kiến của [đại diện lãnh đạo các cơ quan nội chính] và [18 chủ tịch hội cơ sở].',
  },
  { text: 'Hội nghị có sự cổ vũ hết mình của [hàng chục vạn người dân địa phương và du khách].' },
  {
    text: 'Hội nghị với sự tham gia của [hơn 500 đại biểu, đại diện cho hiệp hội, doanh nghiệp đóng trên địa bàn] đã diễn ra.',
  },
]

export const GROUP_NEGATIVES: readonly GroupExample[] = [
  {
    text: 'Sáng 5/3, Bộ trưởng Lê Văn Lợi hội đàm với ông Karl Holm. Ông Holm sẽ làm việc với Cục Trồng trọt.',
    kind: 'reception',
  },
  { text: 'Hội nghị có sự tham gia của các ca sĩ: Mai Hoa, Thiên Thanh.' },
  { text: 'Hội nghị mở sáng 5/3. Bà Tư chia sẻ, quanh hội nghị có nhiều em mồ côi, có em tham gia bán báo.' },
  { text: 'Sáng 5/3, Sở Y tế tổ chức hội nghị bàn cách làm việc với Bệnh viện Gò Da.' },
  { text: 'Dự hội nghị có ông Lê Văn Lợi, Chủ tịch Hội, tác giả cuốn sách về lúa.' },
  { text: 'Dự hội nghị có hai Phó Giám đốc Lê Văn Lợi, Trần Thị Hoa.' },
  { text: 'Dự hội nghị có ông Lê Văn Lợi - Giám đốc Công ty Hoa Sen, nhà cung cấp máy gặt.' },
  { text: 'Hội nghị mở sáng 5/3. Các nguyên lãnh đạo tỉnh cũng về dự: nguyên Chủ tịch tỉnh Lê Văn Lợi.' },
  { text: 'Dự hội nghị có các đồng chí: Lê Văn Lợi, Phó Bí thư Huyện ủy; Trần Thị Hoa, Chủ tịch UBND huyện.' },
  { text: 'Dự hội nghị có đại diện Công ty Hoa Sen: ông Lê Văn Lợi, Giám đốc.' },
  { text: 'Dự hội nghị có các đồng chí lãnh đạo tỉnh: Lê Văn Lợi, Bí thư Tỉnh ủy.' },
  { text: 'Dự hội nghị có ông Lê Văn Lợi - chuyên gia về đất dốc.' },
  { text: 'Dự hội nghị, các đại biểu tham gia nhiều ý kiến.' },
  { text: 'Hội nghị nghe báo cáo: toàn huyện có 3 người bị thương.' },
  { text: 'Trước đó, hội nghị đón hơn 300 đại biểu tham dự.' },
  { text: 'Hội nghị giao các phòng, ban của huyện rà soát hồ sơ.' },
  { text: 'Hội nghị bầu 15 đồng chí vào Ban Chấp hành.' },
  { text: 'Năm qua, 200 hội viên được vay vốn, hội nghị nêu rõ.' },
  { text: 'Sáng 5/3, Chủ tịch tỉnh tiếp Đại sứ Lào.', kind: 'reception' },
  { text: '* Ngày 5/3, hội nghị của phường bạn có 40 đại biểu tham dự.' },
  { text: 'Tại hội nghị, các đại biểu cho biết đường đã hỏng.' },
  { text: 'Dự hội nghị có Đại đức Thạch Sơn, trụ trì chùa Cao Dân.' },
  { text: 'Dự hội nghị có ông Lê Văn Lợi, Phó Bí thư Huyện ủy, người từng xây cầu.' },
  { text: 'Sáng 5/3, hơn 40 hộ dân hiến đất, hội nghị cho biết.' },
  { text: 'Hội nghị do Sở Y tế phối hợp với các chuyên gia mở.', kind: 'dialogue' },
  { text: 'Hội nghị tặng quà cho 50 hộ nghèo.' },
  { text: 'Dự hội nghị có Chủ tịch huyện Lê Văn Lợi; các Phó Chủ tịch UBND huyện Trần Văn Tư, Đỗ Thị Hoa.' },
  { text: 'Hội nghị mở sáng 5/3. Thủ tướng Lê Văn Lợi và phu nhân chào đón khách.', kind: 'reception' },
  { text: 'Hội nghị nghe tham luận của ông Lê Văn Lợi và các cộng sự.' },
  { text: 'Sáng 5/3, Chủ tịch tỉnh Lê Văn Lợi cùng đoàn công tác thăm các hộ dân.', kind: 'visit' },
  { text: 'Dự hội nghị có các đội: Sông Lam, Trà Khúc, Ba Tơ.', kind: 'contest' },
  { text: 'Dự hội nghị có bà Lê Thị Mười, 54 tuổi, công nhân chuyền may.' },
  { text: 'Năm 2015, hơn 40.000 du khách đã đổ về dự hội.', kind: 'festival' },
  { text: 'Phố sách mở phần giao lưu với các tác giả trẻ trong hội nghị.', kind: 'festival' },
  { text: 'Tại buổi họp báo, lãnh đạo thành phố cho biết chợ sẽ dời đi.', kind: 'inauguration' },
  { text: 'Trước đó, hội nghị đã gặp mặt các cán bộ hưu trí.', kind: 'dialogue' },
  { text: 'Hội nghị thành công trước sự chứng kiến của đông đảo đại biểu.' },
  { text: 'Dự hội nghị có ông Lê Văn Lợi, trụ trì chùa Gò Da.' },
]
