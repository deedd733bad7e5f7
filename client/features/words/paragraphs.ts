/** The wire takes 64 KB in one message; characters may need three bytes each. */
const LONGEST = 15_000;

/** What was typed or pasted, one piece per paragraph; a very long paragraph is parted at a blank. */
export function paragraphsTyped(text: string): string[] {
  return text
    .split(/\r?\n+/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '')
    .flatMap((paragraph) => parted(paragraph));
}

function parted(paragraph: string): string[] {
  if (paragraph.length <= LONGEST) return [paragraph];
  const blank = paragraph.lastIndexOf(' ', LONGEST);
  const at = blank > 0 ? blank : LONGEST;
  return [paragraph.slice(0, at).trim(), ...parted(paragraph.slice(at).trim())];
}
