import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { detectLanguage } from './index'
import { splitToneMarks } from './tone-marks'

const withoutMarks = (text: string): string =>
  [...text.normalize('NFD')]
    .filter((char) => char < '\u0300' || char > '\u036f')
    .join('')
    .replaceAll('đ', 'd')
    .replaceAll('Đ', 'D')

describe('splitToneMarks', () => {
  it('takes the tone off and keeps the letter whole', () => {
    expect(splitToneMarks('ế')).toBe('ê\u0301')
    expect(splitToneMarks('Ự')).toBe('Ư\u0323')
    expect(splitToneMarks('ậ ẳ ỡ ỏ ý')).toBe('â\u0323 ă\u0309 ơ\u0303 o\u0309 y\u0301')
  })

  it('gives NFD the form of its NFC twin', () => {
    const text = 'Ủy ban nhân dân thị xã Đồng Xoài tổ chức lễ kỷ niệm'
    expect(splitToneMarks(text.normalize('NFD'))).toBe(splitToneMarks(text))
  })

  it('leaves all else alone', () => {
    expect(splitToneMarks('â ê ô ă ơ ư đ Đ 10/1 会 🎉')).toBe('â ê ô ă ơ ư đ Đ 10/1 会 🎉')
    expect(splitToneMarks('')).toBe('')
  })
})

describe('detectLanguage', () => {
  it.each([
    ['Sáng 10/1, UBND tỉnh tổ chức hội nghị tổng kết', 'letters'],
    ['Sáng 10/1, UBND tỉnh tổ chức hội nghị tổng kết'.normalize('NFD'), 'letters'],
    ['Hoi nghi truc tuyen tong ket cong tac dan van nam 2018', 'syllables'],
    ['UBND tinh Ha Giang to chuc hoi nghi', 'syllables'],
  ])('finds Vietnamese: %s', (text, decidedBy) => {
    expect(detectLanguage(text)).toMatchObject({ language: 'vie', isVietnamese: true, decidedBy })
  })

  it.each([
    ['The committee held a meeting in the city hall on Monday', 'eng'],
    ['Le comité a tenu une réunion à la mairie, présidée par le maire', 'fra'],
    ['Komite mengadakan rapat di balai kota pada hari Senin', 'ind'],
    ['Příliš žluťoučký kůň úpěl ďábelské ódy na březích řeky', 'ces'],
    ['Gbogbo ènìyàn ni a bí ní òmìnira; iyì àti ẹ̀tọ́ kọ̀ọ̀kan sì dọ́gba', 'yor'],
    ['中国共产党第十九次全国代表大会在北京召开', 'cmn'],
    ['ประชุมคณะรัฐมนตรีที่กรุงเทพ', 'tha'],
  ])('names what is not Vietnamese: %s', (text, language) => {
    expect(detectLanguage(text)).toMatchObject({ language, isVietnamese: false, decidedBy: 'trigrams' })
  })

  it.each(['', ' \n\t', '10/01/2019 – 236', '🎉🎉🎉', '\ud800', 'ok'])('says nothing about %j', (text) => {
    expect(detectLanguage(text)).toMatchObject({ language: 'und', isVietnamese: false, decidedBy: 'nothing' })
  })

  it('takes the marks of a few words as a hint, not as proof', () => {
    expect(
      detectLanguage('The delegation met Nguyễn Xuân Phúc in Hanoi to discuss trade and investment').language,
    ).toBe('eng')
    expect(detectLanguage('FLC Samson Beach & Golf Resort khai trương khu nghỉ dưỡng').isVietnamese).toBe(true)
  })

  it('gives the share of Vietnamese letters', () => {
    expect(detectLanguage('Hội nghị tổng kết').share).toBe(4 / 14)
  })

  it('throws a TypeError that names what it got', () => {
    // @ts-expect-error a caller without types
    expect(() => detectLanguage(42)).toThrow(new TypeError('detectLanguage takes a string, got number'))
  })
})

const corpus = '../shared/corpus'

describe.runIf(existsSync(corpus))('detectLanguage on real reports', () => {
  // A skipped suite is read all the same: without the corpora there is nothing to list.
  const folders = existsSync(corpus) ? ['news', 'portal'] : []
  const texts = folders.flatMap((name) =>
    readdirSync(`${corpus}/${name}/text`).map((file) => readFileSync(`${corpus}/${name}/text/${file}`, 'utf8')),
  )
  const sentences = texts.flatMap((text) =>
    text
      .split('\n')
      .flatMap((line) => line.split('. '))
      .filter((sentence) => sentence.trim().split(' ').length >= 8),
  )
  const share = (parts: string[]): number =>
    parts.filter((part) => detectLanguage(part).isVietnamese).length / parts.length
  const firstWords = (count: number): string[] =>
    sentences.filter((_, i) => i % 4 === 0).map((sentence) => sentence.trim().split(' ').slice(0, count).join(' '))

  it('recognises every report and every sentence', () => {
    expect(share(texts)).toBe(1)
    expect(share(sentences)).toBe(1)
  })

  it('recognises a few words', () => {
    expect(share(firstWords(5))).toBeGreaterThan(0.98)
    expect(share(firstWords(3))).toBeGreaterThan(0.9)
  })

  it('recognises sentences without diacritics', () => {
    expect(share(sentences.filter((_, i) => i % 4 === 0).map(withoutMarks))).toBeGreaterThan(0.95)
  })
})
