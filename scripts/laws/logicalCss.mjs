/** Law: styles know start and end, never left and right, so that Arabic mirrors the screens by itself. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesUnder } from '../tools/files.mjs';

const PHYSICAL = [
  /(?<![\w-])(?:scroll-)?(?:margin|padding)-(?:left|right)\s*:/,
  /(?<![\w-])border-(?:(?:left|right)(?:-\w+)?|(?:top|bottom)-(?:left|right)-radius)\s*:/,
  /(?<![\w-])(?:left|right)\s*:/,
  /(?<![\w-])(?:text-align|float|clear)\s*:\s*(?:left|right)\b/,
  // Four values set left apart from right; they are fine where both are alike.
  /(?<![\w-])(?:margin|padding|inset|border-width)\s*:\s*\S+\s+(?<right>[^\s;]+)\s+\S+\s+(?!\k<right>\s*[;}!])[^\s;]+\s*[;}!]/,
];

export function physicalSides(css, path) {
  const bare = css.replace(/\/\*[^]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' '));
  // A declaration may run over several lines.
  return [...bare.matchAll(/[^;{}]+/g)].flatMap(({ 0: text, index }) => {
    const declaration = text.trim().replace(/\s+/g, ' ');
    if (!PHYSICAL.some((pattern) => pattern.test(`${declaration};`))) return [];
    const line = bare.slice(0, index + text.search(/\S/)).split('\n').length;
    return [`${path}:${line}: ${declaration}  (use the logical property: -inline-start, -inline-end, start, end)`];
  });
}

export function logicalCss(root) {
  return filesUnder(root, ['client'], /\.css$/).flatMap((path) =>
    physicalSides(readFileSync(join(root, path), 'utf8'), path),
  );
}
