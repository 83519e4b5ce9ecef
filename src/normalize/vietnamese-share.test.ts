import { describe, expect, it } from 'vitest'
import { countLetters, isPlainlyVietnamese, vietnameseShare } from './vietnamese-share'

describe('vietnameseShare', () => {
  it('counts letters with a mark of Vietnamese among all letters', () => {
    expect(vietnameseShare('Hội nghị tổng kết')).toBe(4 / 14)
    expect(vietnameseShare('HỘI NGHỊ TỔNG KẾT')).toBe(4 / 14)
  })

  it('gives NFD the share of its NFC twin', () => {
    const text = 'Ủy ban nhân dân tỉnh Đắk Lắk khai mạc đại hội'
    expect(vietnameseShare(text.normalize('NFD'))).toBe(vietnameseShare(text))
  })

  it('is 0 without letters and without marks', () => {
    expect(vietnameseShare('')).toBe(0)
    expect(vietnameseShare('10/01/2019 – 24,5% 🎉 ١٢ …')).toBe(0)
    expect(vietnameseShare('Hoi nghi tong ket')).toBe(0)
  })

  it('counts letters of other scripts as letters', () => {
    expect(countLetters('会议 ở 北京')).toEqual({ letters: 5, vietnamese: 1, own: 1 })
    expect(countLetters('совещание đầu năm').letters).toBe(15)
    expect(countLetters('การประชุม').letters).toBeGreaterThan(5)
    expect(countLetters('مؤتمر').letters).toBe(5)
  })

  it('knows which marks no other language has', () => {
    expect(countLetters('réunion à Genève').own).toBe(0)
    expect(countLetters('ẹ kú ọ̀sán, ọ̀rẹ́ mi').own).toBe(0)
    expect(countLetters('nước')).toEqual({ letters: 4, vietnamese: 2, own: 2 })
  })

  it('takes any string', () => {
    expect(vietnameseShare('\ud800 \udc00 \u0000')).toBe(0)
    expect(vietnameseShare('ế'.repeat(100_000))).toBe(1)
  })
})

describe('isPlainlyVietnamese', () => {
  it.each([
    'Chiều 26-7, UBND tỉnh tổ chức hội nghị trực tuyến về cải cách hành chính.',
    'Press release: Hội nghị tổng kết công tác dân vận năm 2018 của tỉnh Bình Dương was held today.',
    'TP.HCM: khai mạc lễ hội áo dài',
  ])('says yes to %s', (text) => {
    expect(isPlainlyVietnamese(text)).toBe(true)
  })

  it.each([
    'Le président de la République a présidé à Genève une réunion consacrée à la santé.',
    'Příliš žluťoučký kůň úpěl ďábelské ódy na březích řeky Vltavy.',
    'A magyar kormány ülést tartott az egészségügyi és közlekedési kérdésekről.',
    'Gbogbo ènìyàn ni a bí ní òmìnira; iyì àti ẹ̀tọ́ kọ̀ọ̀kan sì dọ́gba.',
    'The delegation visited Hanoi and met Nguyễn Xuân Phúc, the prime minister, to discuss bilateral trade and investment.',
    'Hoi nghi tong ket cong tac dan van',
    '会议',
    '',
  ])('says no to %s', (text) => {
    expect(isPlainlyVietnamese(text)).toBe(false)
  })
})
