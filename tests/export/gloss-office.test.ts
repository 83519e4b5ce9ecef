import { describe, expect, it } from 'vitest'
import { glossOffice, officeGlosser, toJsonLd, toMarkdown } from '../../src/export'
import { EVENT } from './sample'

describe('glossOffice', () => {
  const gloss = officeGlosser()
  it.each([
    ['Phó Bí thư Thường trực Tỉnh ủy', 'Permanent Deputy Secretary of the Provincial Party Committee'],
    ['Bí thư Tỉnh ủy Lào Cai', 'Secretary of the Party Committee of Lào Cai Province'],
    ['Bí thư Thành uỷ TP.HCM', 'Secretary of the Party Committee of Hồ Chí Minh City'],
    ['Bí thư Huyện ủy Phù Cát', 'Secretary of the Party Committee of Phù Cát District'],
    ['Bí thư Đảng ủy xã Hòa Thịnh', 'Secretary of the Party Committee of Hòa Thịnh Commune'],
    ['PBT Thường trực Đảng ủy phường', 'Permanent Deputy Secretary of the Ward Party Committee'],
    ['Ủy viên Ban Thường vụ Tỉnh ủy', 'Member of the Standing Board of the Provincial Party Committee'],
    ['UVBTV Thành ủy', 'Member of the Standing Board of the Municipal Party Committee'],
    ['Ủy viên Bộ Chính trị', 'Member of the Political Bureau'],
    ['Uỷ viên Trung ương Đảng', 'Member of the Party Central Committee'],
    ['Ủy viên dự khuyết Trung ương Đảng', 'Alternate Member of the Party Central Committee'],
    ['Bí thư Trung ương Đảng', 'Secretary of the Party Central Committee'],
    ['nguyên Tổng Bí thư', 'Former General Secretary of the Party Central Committee'],
    ['Thường trực Ban Bí thư', 'Permanent Member of the Secretariat of the Party Central Committee'],
    ['Tỉnh ủy viên', 'Member of the Provincial Party Committee'],
    ['Bí thư Ban Cán sự Đảng', 'Secretary of the Party Civil Affairs Committee'],
    ['Trưởng Ban Tổ chức Tỉnh ủy', 'Head of the Organization Commission of the Provincial Party Committee'],
    ['Phó Trưởng ban Tuyên giáo Trung ương', 'Deputy Head of the Central Commission for Information and Education'],
    [
      'Trưởng Ban Dân vận Huyện ủy Tháp Mười',
      'Head of the Commission for Mass Mobilization of the Party Committee of Tháp Mười District',
    ],
    ['Chủ nhiệm UBKT Tỉnh ủy', 'Chairperson of the Inspection Commission of the Provincial Party Committee'],
    [
      'Phó Chủ nhiệm Ủy ban Kiểm tra Huyện ủy',
      'Vice Chairperson of the Inspection Commission of the District Party Committee',
    ],
    ['Chánh Văn phòng Tỉnh ủy', 'Chief of the Office of the Provincial Party Committee'],
    ['Bí thư Quân ủy Trung ương', 'Secretary of the Central Military Commission'],
    ['Chủ tịch nước', 'State President'],
    ['Phó Chủ tịch nước', 'State Vice President'],
    ['Thủ tướng Chính phủ', 'Prime Minister'],
    ['Phó Thủ tướng Thường trực Chính phủ', 'Permanent Deputy Prime Minister'],
    ['Bộ trưởng Bộ Y tế', 'Minister of Health'],
    ['Bộ trưởng Quốc phòng', 'Minister of National Defence'],
    ['Thứ trưởng Bộ VHTTDL', 'Deputy Minister of Culture, Sports and Tourism'],
    ['Chủ nhiệm Văn phòng Chính phủ', 'Chairperson of the Office of the Government'],
    [
      'Vụ trưởng Vụ Pháp chế, Bộ Công Thương',
      'Director General of the Department of Legal Affairs of the Ministry of Industry and Trade',
    ],
    ['Thống đốc Ngân hàng Nhà nước Việt Nam', 'Governor of the State Bank of Viet Nam'],
    ['Chủ tịch Quốc hội', 'Chairperson of the National Assembly'],
    ['Phó Chủ tịch Quốc hội', 'Vice Chairperson of the National Assembly'],
    ['Phó Trưởng đoàn ĐBQH tỉnh', 'Deputy Head of the Provincial Delegation of National Assembly Deputies'],
    ['Đại biểu Quốc hội', 'Deputy to the National Assembly'],
    ['Chủ tịch HĐND tỉnh', "Chairperson of the Provincial People's Council"],
    ['Trưởng Ban Pháp chế HĐND tỉnh', "Head of the Legal Committee of the Provincial People's Council"],
    [
      'Phó Trưởng Ban Kinh tế - Ngân sách HĐND tỉnh Hà Tĩnh',
      "Deputy Head of the Economic and Budgetary Committee of the People's Council of Hà Tĩnh Province",
    ],
    ['Chủ tịch UBND tỉnh', "Chairperson of the Provincial People's Committee"],
    [
      'Phó Chủ tịch Thường trực UBND tỉnh Quảng Nam',
      "Permanent Vice Chairperson of the People's Committee of Quảng Nam Province",
    ],
    ['PCT UBND TP. Đà Nẵng', "Vice Chairperson of the People's Committee of Đà Nẵng City"],
    ['Quyền Chủ tịch UBND thị xã', "Acting Chairperson of the Town People's Committee"],
    ['Chủ tịch UBND Quận 1', "Chairperson of the People's Committee of District 1"],
    ['Chủ tịch UBND đặc khu Phú Quý', "Chairperson of the People's Committee of Phú Quý Special Zone"],
    [
      'Chánh Văn phòng UBND tỉnh Bà Rịa - Vũng Tàu',
      "Chief of the Office of the People's Committee of Bà Rịa - Vũng Tàu Province",
    ],
    [
      'Phó Chủ tịch UBND huyện Tam Đường, tỉnh Lai Châu',
      "Vice Chairperson of the People's Committee of Tam Đường District, Lai Châu Province",
    ],
    ['Phó Chủ tịch tỉnh Điện Biên', 'Vice Chairperson of Điện Biên Province'],
    ['Giám đốc Sở GD & ĐT', 'Director of the Department of Education and Training'],
    ['Phó Giám đốc Sở LĐ-TB&XH', 'Deputy Director of the Department of Labour, War Invalids and Social Affairs'],
    [
      'Giám đốc Sở Tài nguyên và Môi trường Đà Nẵng',
      'Director of the Department of Natural Resources and Environment of Đà Nẵng',
    ],
    ['Phó Giám đốc phụ trách Sở Nội vụ', 'Deputy Director in charge of the Department of Home Affairs'],
    ['Trưởng phòng Y tế huyện', 'Head of the District Division of Health'],
    [
      'Chi cục trưởng Chi cục Kiểm lâm tỉnh Bắc Kạn',
      'Director of the Sub-Department of Forest Protection of Bắc Kạn Province',
    ],
    ['Giám đốc Công an tỉnh', 'Director of the Provincial Police'],
    ['Trưởng Công an huyện Mèo Vạc', 'Head of the Police of Mèo Vạc District'],
    [
      'Phó Trưởng phòng Cảnh sát kinh tế (Công an tỉnh)',
      'Deputy Head of the Economic Police Division of the Provincial Police',
    ],
    ['Chỉ huy trưởng Bộ CHQS tỉnh', 'Commander of the Provincial Military Command'],
    ['Phó Chính ủy Bộ Chỉ huy BĐBP tỉnh', 'Deputy Political Commissar of the Provincial Border Guard Command'],
    ['Tư lệnh Quân khu 7', 'Commander of Military Region 7'],
    ['Chánh án TAND tỉnh', "Chief Judge of the Provincial People's Court"],
    ['Chánh án TAND tối cao', "Chief Justice of the Supreme People's Court"],
    ['Viện trưởng VKSND huyện', "Director of the District People's Procuracy"],
    ['Chủ tịch Ủy ban MTTQ Việt Nam tỉnh', 'Chairperson of the Provincial Fatherland Front Committee'],
    ['Phó Chủ tịch UBMTTQ tỉnh', 'Vice Chairperson of the Provincial Fatherland Front Committee'],
    ['Chủ tịch Hội LHPN huyện', "Chairperson of the District Women's Union"],
    ['Chủ tịch Hội Nông dân Việt Nam', "Chairperson of the Viet Nam Farmers' Union"],
    ['Chủ tịch LĐLĐ tỉnh', 'Chairperson of the Provincial Federation of Labour'],
    ['Bí thư Tỉnh đoàn', 'Secretary of the Provincial Youth Union'],
    ['Bí thư Thành đoàn TP Hải Phòng', 'Secretary of the Youth Union of Hải Phòng City'],
    ['Phó Tổng Thư ký VCCI', 'Deputy Secretary General of the Viet Nam Chamber of Commerce and Industry'],
    ['Phó Hiệu trưởng', 'Vice Principal'],
    ['Phó Trưởng ban Thường trực Ban Chỉ đạo', 'Permanent Deputy Head of the Steering Committee'],
    ['Tổng thống Mỹ', 'President of the United States'],
    ['Chủ tịch Trung Quốc', 'President of China'],
    ['Thủ tướng Thái Lan', 'Prime Minister of Thailand'],
    ['Bộ trưởng Ngoại giao Nhật Bản', 'Minister of Foreign Affairs of Japan'],
    ['Đại sứ Hàn Quốc tại Việt Nam', 'Ambassador of the Republic of Korea to Viet Nam'],
  ])('says %s in English', (office, english) => {
    expect(gloss(office)).toBe(english)
  })
  it.each([
    '',
    'ca sĩ',
    'Trưởng ban Tổ chức',
    'Trưởng Ban Tổ chức Hội thi',
    'Chủ tịch Câu lạc bộ Thơ',
    'Giám đốc Công ty Điện lực Ninh Thuận',
    'Chủ tịch HĐQT Tập đoàn Phú Vạn',
    'Giám đốc Sở Giao dịch',
    'Giám đốc Sở Y tế Atlantis',
    'Bộ trưởng Bộ Phép thuật',
    'UBND tỉnh',
    'Tỉnh ủy',
    'nguyên',
    'Phó',
    'Phó Giám',
    'Chủ tịch UBND tỉnh Lào Cai phát biểu',
    'Chủ tịch UBND tỉnh tại hội nghị',
    'người phát ngôn UBND tỉnh',
    'Đại biểu Quốc hội khóa mười',
    'Thủ tướng Atlantis',
    'Chủ tịch UBND Trần Văn Bình',
  ])('does not know «%s»', (office) => {
    expect(gloss(office)).toBeNull()
  })
  it('reads any spelling of letters and white space', () => {
    const office = 'Phó Chủ tịch  UBND\n tỉnh Hòa Bình'
    const english = "Vice Chairperson of the People's Committee of Hòa Bình Province"
    expect([office, office.normalize('NFD')].map(glossOffice)).toEqual([english, english])
    expect(glossOffice('BÍ THƯ TỈNH UỶ')).toBe('Secretary of the Provincial Party Committee')
  })
  it('gives up on a text that is no office, however long', () => {
    for (const text of ['Phó ', 'Chủ tịch ', 'Ban Chấp hành ', '(,- ', 'Văn phòng tỉnh A ', 'x'])
      expect(gloss(text.repeat(20_000))).toBeNull()
    for (const text of ['Chủ tịch ', 'Văn phòng tỉnh A ', 'Ban Chấp hành ']) expect(gloss(text.repeat(9))).toBeNull()
  })
})

describe('glosses in exports', () => {
  it('stand behind the offices of Markdown, on request', () => {
    const text = toMarkdown(EVENT, { locale: 'en', glosses: true })
    expect(text).toContain("Chủ tịch UBND tỉnh (*Chairperson of the Provincial People's Committee*) (chair)")
    expect(text).toContain('nguyên Bí thư (*Former Secretary*)')
    expect(toMarkdown(EVENT, { locale: 'en' })).not.toContain('Chairperson')
  })
  it('are terms of JSON-LD, on request', () => {
    expect(JSON.stringify(toJsonLd(EVENT))).not.toContain('Former')
    const { performer, keywords } = toJsonLd(EVENT, { glosses: true })
    expect(performer).toMatchObject({
      jobTitle: { '@type': 'DefinedTerm', name: 'nguyên Bí thư', alternateName: 'Former Secretary' },
    })
    expect(keywords).toEqual(['economy-finance', 'conference', 'economy and finance', 'tổng kết'])
  })
})
