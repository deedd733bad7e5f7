import spellings from './spellings.json' with { type: 'json' };

const WORDS = spellings.words as Record<string, string>;
const IZE = new RegExp(
  `\\b(${[...new Set(spellings.ize)].join('|')})is(e|ed|es|ing|ation|ations|ational|er|ers|able)\\b`,
  'gi',
);
const WORD = new RegExp(`(?<![\\w-])(${Object.keys(WORDS).join('|')})(?![\\w-]|\\.\\w)`, 'gi');
/** Bodies whose own name begins with "UN". */
const UN = /\bU\.?N\.?(?![\w'-])(?!\s(?:Women|Habitat|DESA|Global Pulse|OHRLLS|Tourism)\b)/g;

/** Spelling and figures of the United Nations: -ize, "per cent", "United Nations", straight marks, no brackets, no quotation marks. */
export function houseStyle(text: string): string {
  return text
    .replace(/[’‘]/g, "'")
    .replace(/[“”"«»]/g, '')
    .replace(/\s*\([^()]*\)|\s*\[[^[\]]*\]/g, '')
    .replace(/(\d)\s?%/g, '$1 per cent')
    .replace(/\bpercent\b/gi, 'per cent')
    .replace(UN, 'United Nations')
    .replace(/(\d)\s*[–—]\s*(?=\d)/g, '$1-')
    .replace(/(\w)[–—](?=\w)/g, '$1, ')
    .replace(/\s*[–—]\s*/g, ', ')
    .replace(IZE, '$1iz$2')
    .replace(WORD, (word) => matchCase(word, WORDS[word.toLowerCase()]!))
    .replace(/\s+([,;.])/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();
}

function matchCase(model: string, word: string): string {
  return /^\p{Lu}/u.test(model) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}
