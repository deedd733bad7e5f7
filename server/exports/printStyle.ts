/** Style of the HTML export. Sides are logical, so that right-to-left documents need nothing of their own. */
export const PRINT_STYLE = `
body { font: 1.06rem/1.5 "Times New Roman", Tinos, "Liberation Serif", "Noto Serif", serif; color: #111; background: #fff; margin: 0; }
main, footer { max-width: 42rem; margin-inline: auto; padding-inline: 1.25rem; }
header { text-align: center; margin-block: 2rem; }
h1 { font-size: 1.5rem; line-height: 1.25; text-wrap: balance; }
h2 { font-size: 1.2rem; margin-block: 2rem .75rem; }
h3 { font-size: 1.05rem; margin-block: 1.5rem .5rem; }
h2, h3 { break-after: avoid; }
p, li { orphans: 3; widows: 3; overflow-wrap: anywhere; }
.title { margin-block: .35rem; }
.mark { margin-block: .35rem; font-weight: bold; }
.mark::first-letter { text-transform: uppercase; }
.number { display: inline-block; min-inline-size: 2rem; text-indent: 0; }
.question { padding-inline-start: 4rem; text-indent: -2rem; }
sup { font-size: .7em; line-height: 0; }
a { color: inherit; }
.sources { font-size: .85em; color: #444; }
.footnotes, .source-list { margin-block-start: 2rem; border-block-start: 1px solid #767676; font-size: .9rem; }
footer { margin-block: 2rem; font-size: .8rem; color: #444; overflow-wrap: anywhere; }
@page { size: A4; margin: 25mm 22mm; }
@media print {
  body { font-size: 11pt; }
  main, footer { max-width: none; padding: 0; }
  a { text-decoration: none; }
}
`;
