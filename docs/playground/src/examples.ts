/** The project's own fixtures; nobody in them is a real person. */
const texts = import.meta.glob<string>(
  [
    '../../../fixtures/text/portal-001.txt',
    '../../../fixtures/text/portal-010.txt',
    '../../../fixtures/text/portal-012.txt',
    '../../../fixtures/text/portal-005.txt',
    '../../../fixtures/text/news-004.txt',
    '../../../fixtures/text/news-029.txt',
    '../../../fixtures/text/news-030.txt',
    '../../../fixtures/text/news-005.txt',
  ],
  { query: '?raw', import: 'default' },
)

export interface Example {
  readonly id: string
  readonly vi: string
  readonly en: string
}

export const EXAMPLES: readonly Example[] = [
  { id: 'portal-001', vi: 'Hội nghị trực tuyến, ba điểm cầu', en: 'Online conference, three sites' },
  { id: 'portal-010', vi: 'Buổi làm việc về quy hoạch', en: 'Working session on planning' },
  { id: 'portal-012', vi: 'Kiểm tra sau bão, bốn nơi', en: 'Inspection after a storm, four stops' },
  { id: 'portal-005', vi: 'Khánh thành đường', en: 'Road inauguration' },
  { id: 'news-004', vi: 'Lễ hội Ok Om Bok', en: 'Ok Om Bok festival' },
  { id: 'news-029', vi: 'Tọa đàm trực tuyến', en: 'Online seminar' },
  { id: 'news-030', vi: 'Phiên họp ở nước ngoài', en: 'Meeting abroad' },
  { id: 'news-005', vi: 'Bài không đưa tin sự kiện', en: 'No event in it' },
]

export async function readExample(id: string): Promise<string> {
  const load = texts[`../../../fixtures/text/${id}.txt`]
  return load === undefined ? '' : load()
}
