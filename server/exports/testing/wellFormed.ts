const MARKUP = /<\?[\s\S]*?\?>|<!--[\s\S]*?-->|<(\/?)([\w:.-]+)(?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*\s*(\/?)>/y;
const BARE_AMPERSAND = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[0-9a-fA-F]+);)/;
const FORBIDDEN =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

/** What is wrong with the form of an XML document, or null. Enough for the parts of a Word file: no DTD, no CDATA. */
export function xmlFault(xml: string): string | null {
  if (FORBIDDEN.test(xml)) return 'a character that XML forbids';
  if (BARE_AMPERSAND.test(xml)) return 'a bare &';
  const open: string[] = [];
  let roots = 0;
  let at = 0;
  while (at < xml.length) {
    const tag = xml.indexOf('<', at);
    const text = xml.slice(at, tag === -1 ? xml.length : tag);
    if (open.length === 0 && text.trim() !== '') return `text outside the root at ${at}`;
    if (tag === -1) break;
    MARKUP.lastIndex = tag;
    const [markup, closing, name, empty] = MARKUP.exec(xml) ?? [];
    if (markup === undefined) return `no markup: ${xml.slice(tag, tag + 40)}`;
    at = tag + markup.length;
    if (name === undefined) continue;
    if (closing && open.pop() !== name) return `</${name}> closes another element`;
    if (!closing && open.length === 0) roots++;
    if (!closing && !empty) open.push(name);
  }
  if (open.length > 0) return `<${open.at(-1)}> is not closed`;
  return roots === 1 ? null : `${roots} roots`;
}
