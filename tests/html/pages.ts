/** Pages in the manner of Vietnamese news sites and portals; every word and person is invented. */

const LEAD =
  'Sáng 10/1, tại Hội trường Tỉnh ủy, UBND tỉnh Lào Cai tổ chức Hội nghị tổng kết công tác dân vận năm 2018. Đồng chí Lê Văn Phác, Phó Chủ tịch UBND tỉnh chủ trì hội nghị.'
const BODY = [
  'Dự hội nghị có đồng chí Trần Thị Mít, Trưởng ban Dân vận Tỉnh ủy; lãnh đạo các sở, ban, ngành của tỉnh; đại diện các huyện, thành phố và những mô hình dân vận khéo, được chọn từ cơ sở.',
  'Báo cáo tại hội nghị cho biết, năm qua các cấp ủy, chính quyền trong tỉnh đã đổi mới cách làm, hướng về thôn, bản, gắn công tác dân vận với giảm nghèo, xây dựng nông thôn mới và giữ rừng.',
  'Kết luận hội nghị, đồng chí Lê Văn Phác yêu cầu các địa phương nhân rộng những cách làm hay, khen thưởng kịp thời, và nghe dân nhiều hơn nữa trong năm tới, nhất là ở vùng sâu, vùng xa.',
]
export const PARAGRAPHS = [LEAD, ...BODY]
export const HEADLINE = 'Lào Cai: Tổng kết công tác dân vận năm 2018'

const paragraphs = PARAGRAPHS.map((text) => `<p>${text}</p>`).join('\n')
const MENU = ['Trang chủ', 'Giới thiệu', 'Thời sự', 'Kinh tế', 'Văn hóa', 'Thể thao', 'Bạn đọc', 'Liên hệ']
const menu = MENU.map((name) => `<li><a href="/${name.length}">${name}</a></li>`).join('')

/** A newspaper's page: JSON-LD, Open Graph, menus, related items, comments. */
export const NEWS_PAGE = `<!doctype html>
<html lang="vi"><head><meta charset="utf-8">
<title>${HEADLINE} | Báo Bản Mây</title>
<meta property="og:title" content="${HEADLINE} | Báo Bản Mây">
<meta property="og:site_name" content="Báo Bản Mây">
<meta property="article:published_time" content="2019-01-10T14:30:00+07:00">
<script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"Organization","name":"Báo Bản Mây"},
{"@type":["NewsArticle"],"headline":"${HEADLINE}","datePublished":"2019-01-10T07:30:00Z","author":{"@type":"Person","name":"Vừ A Sình"}}]}</script>
<script>window.ads = "<p>quảng cáo</p>"</script><style>p { color: red }</style></head>
<body><header><div class="clock">Thứ Tư, 25/11/2026</div><nav><ul>${menu}</ul></nav></header>
<main><article><h1>${HEADLINE}</h1><div class="meta">Thứ Năm, 10/01/2019, 14:30 (GMT+7)</div>
<div class="content">${paragraphs}
<figure><img src="a.jpg" alt=""><figcaption>Quang cảnh hội nghị.</figcaption></figure></div></article>
<aside class="related"><h2>Tin liên quan</h2><ul><li><a href="/1">Khai mạc hội chợ mùa xuân</a></li><li><a href="/2">Bế mạc giải bóng chuyền</a></li></ul></aside></main>
<footer>Tòa soạn: số 1 đường Bản Mây. Giấy phép số 12/GP ngày 1/2/2003.</footer></body></html>`

/** An old portal's page: tables, menus in cells, breadcrumbs, no metadata, paragraphs by `br`. */
export const PORTAL_PAGE = `<HTML><HEAD><TITLE>Cổng thông tin điện tử huyện Mây Trắng</TITLE></HEAD><BODY>
<TABLE width=980><TR><TD colspan=2>CỔNG THÔNG TIN ĐIỆN TỬ HUYỆN MÂY TRẮNG</TD></TR>
<TR><TD width=200><TABLE>${MENU.map((name) => `<TR><TD class=menu><A href=#>${name}</A></TD></TR>`).join('')}</TABLE></TD>
<TD class=noidung><DIV><A href=#>Trang chủ</A> &raquo; <A href=#>Tin tức</A></DIV><H1>${HEADLINE}</H1>
<SPAN class=ngay>Ngày đăng: 10/01/2019 15:20 | Lượt xem: 318</SPAN><BR><BR>
<DIV id=content>${PARAGRAPHS.join('<BR><BR>')}</DIV></TD></TR></TABLE></BODY></HTML>`

/** The front page of a site: links, nothing else. */
export const FRONT_PAGE = `<!doctype html><html><head><title>Báo Bản Mây</title></head><body><nav><ul>${menu}</ul></nav>
<footer><form><input value="tìm"><button>Tìm kiếm</button></form></footer></body></html>`
