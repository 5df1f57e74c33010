import type { Markup } from './html.ts'

/**
 * How a meeting's document looks: of paper, A4 on its side, with page numbers; on a screen the same, no wider than can be
 * read. The heads of a table stand on every page that it goes on to.
 */
export const documentStyle: Markup = {
  markup: `
@page{size:A4 landscape;margin:14mm 14mm 18mm;@bottom-right{content:counter(page) " / " counter(pages);font:9pt sans-serif}}
body{font:10.5pt/1.4 "Noto Sans","Helvetica Neue",Arial,sans-serif;color:#111;max-width:76rem;margin:2rem auto;padding:0 1.5rem}
header{border-block-end:2px solid #111;padding-block-end:.8rem}
header p{margin:0;font-size:.95rem}
h1{font-size:1.6rem;line-height:1.2;margin:.1rem 0 .8rem}
h2{font-size:1.15rem;margin:1.6rem 0 .4rem;break-after:avoid}
p{margin:0 0 .6rem}
dl{display:grid;grid-template-columns:max-content 1fr;gap:.1rem 1.2rem;margin:0}
dt{color:#555}
dd{margin:0}
table{border-collapse:collapse;width:100%;font-size:.92em}
th,td{padding:.3rem .5rem;text-align:start;vertical-align:top;border-block-end:1px solid #ccc}
thead th{border-block-end:1.5px solid #111;font-weight:600;vertical-align:bottom}
tbody th{background:#f2f2f2;font-weight:600}
.n{text-align:end;white-space:nowrap;font-variant-numeric:tabular-nums}
ins{text-decoration:none;font-weight:600}
del{color:#666}
small{display:block;color:#555;font-size:.88em}
caption{text-align:start;font-weight:600;padding-block:.6rem .2rem}
.shares{display:grid;grid-template-columns:repeat(auto-fill,minmax(28rem,1fr));gap:.5rem 2.5rem;align-items:start}
footer{margin-block-start:2rem;padding-block-start:.5rem;border-block-start:1px solid #ccc;color:#555;font-size:.88em}
thead{display:table-header-group}
tr{break-inside:avoid}
@media print{body{margin:0;padding:0;max-width:none;font-size:9pt}tbody th{print-color-adjust:exact}}
`,
}
