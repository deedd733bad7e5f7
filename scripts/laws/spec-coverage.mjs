/** Law: every rule of shared/SPEC.md has a test titled by it, and every path that the documents name is there. */
import { existsSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { CODE, filesUnder } from '../tools/files.mjs';
import { testTitles } from './testTitles.mjs';

const SPEC = 'shared/SPEC.md';
const RULE = /^\s*[-*+] \*\*([A-Z]{2}\d+[a-z]?)\*\*/gm;
const NAMED_PATH = /`((?:shared|server|client|e2e|docs|scripts|samples|\.ci)\/[^`\s]*)`/g;
/** A link or a picture, relative to the document; not to a place on the web, not within the page. */
const LINKED_PATH = /\]\((?![a-z]+:|#|\/)([^)\s]+)[^)]*\)/g;
/** A pattern or a placeholder is no path: `shared/**`, `docs/adr/<n>.md`, `client/{ui,i18n}`. */
const PLACEHOLDER = /[*<{…]|\.\.\./;

export function gapsInSpec(spec, tests) {
  const rules = [...spec.matchAll(RULE)].map(([, id]) => id);
  const proved = new Set(tests.filter((test) => !test.idle).flatMap((test) => test.ids));
  const twice = rules.filter((id, index) => rules.indexOf(id) !== index);
  const unknown = tests.filter((test) => test.ids.some((id) => !rules.includes(id)));
  const nameless = tests.filter((test) => test.path.startsWith('shared/consultation/') && test.ids.length === 0);
  return [
    ...(rules.length === 0 ? [`${SPEC}: no rule found (a rule is a line "- **FL7** sentence.")`] : []),
    ...twice.map((id) => `${SPEC}: ${id} stands there twice`),
    ...rules.filter((id) => !proved.has(id)).map((id) => `${SPEC}: ${id} has no test titled by it`),
    ...unknown.map(
      ({ path, title, ids }) =>
        `${path}: "${title}" names ${ids.filter((id) => !rules.includes(id))}, which is no rule`,
    ),
    ...tests.filter(({ idle }) => idle).map(({ path, title }) => `${path}: "${title}" does not run`),
    ...nameless.map(({ path, title }) => `${path}: "${title}" starts with no rule id`),
  ];
}

export function missingPaths(text, path, exists) {
  const named = [...text.matchAll(NAMED_PATH)].map(([, each]) => each);
  const linked = [...text.matchAll(LINKED_PATH)].map(([, each]) => posix.join(posix.dirname(path), each));
  return [...named, ...linked]
    .map((each) => each.replace(/[:#].*$/, ''))
    .filter((each) => !PLACEHOLDER.test(each) && !exists(each))
    .map((each) => `${path}: names ${each}, which is not there`);
}

export function specCoverage(root) {
  const read = (path) => readFileSync(join(root, path), 'utf8');
  const tests = filesUnder(root, CODE, /\.(test|suite)\.tsx?$|^e2e\/.*\.spec\.ts$/).flatMap((path) =>
    testTitles(read(path), path),
  );
  const documents = filesUnder(root, ['docs', 'README.md', SPEC], /\.md$/);
  return [
    ...gapsInSpec(existsSync(join(root, SPEC)) ? read(SPEC) : '', tests),
    ...documents.flatMap((path) => missingPaths(read(path), path, (named) => existsSync(join(root, named)))),
  ];
}
