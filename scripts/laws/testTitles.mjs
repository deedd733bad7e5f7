import ts from 'typescript';

const ID = '[A-Z]{2}\\d+[a-z]?';
const LEADING_IDS = new RegExp(`^${ID}(?:(?:,| and|, and| \\+| /)? ${ID})*\\b`);

/** The rule ids that a title starts with: `FL7, FL8 the floor ...` gives FL7 and FL8. */
export function leadingIds(title) {
  return LEADING_IDS.exec(title)?.[0].match(new RegExp(ID, 'g')) ?? [];
}

/** `test.each(table)` and `test.skip.each` are called by the name at their root. */
function rootName(callee) {
  let node = callee;
  while (ts.isCallExpression(node) || ts.isPropertyAccessExpression(node) || ts.isTaggedTemplateExpression(node)) {
    node = ts.isTaggedTemplateExpression(node) ? node.tag : node.expression;
  }
  return ts.isIdentifier(node) ? node.text : '';
}

/** `it.skip`, `describe.todo`, `test.skipIf(x).each`: a test that does not run, or not always. */
const IDLE = /^(skip|skipIf|todo|fixme|only|fails|runIf)$/;

function isIdle(callee) {
  for (let node = callee; ; node = ts.isTaggedTemplateExpression(node) ? node.tag : node.expression) {
    if (ts.isPropertyAccessExpression(node) && IDLE.test(node.name.text)) return true;
    if (!ts.isCallExpression(node) && !ts.isPropertyAccessExpression(node) && !ts.isTaggedTemplateExpression(node))
      return false;
  }
}

/** Every test of a file with the rule ids in its title and in the titles of the groups around it. `idle`: it does not run. */
export function testTitles(source, path) {
  const file = ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true);
  const tests = [];
  const visit = (node, inherited, within) => {
    let ids = inherited;
    let idle = within;
    const [title] = ts.isCallExpression(node) ? node.arguments : [];
    if (title && (ts.isStringLiteralLike(title) || ts.isTemplateExpression(title))) {
      const text = title.getText(file).slice(1, -1);
      const name = rootName(node.expression);
      if (/^(describe|test|it)$/.test(name)) {
        ids = [...inherited, ...leadingIds(text)];
        idle ||= isIdle(node.expression);
      }
      const isGroup = name === 'describe' || node.expression.getText(file).startsWith('test.describe');
      const isTest = /^(test|it)$/.test(name) && !isGroup && (node.arguments.length > 1 || idle);
      if (isTest) tests.push({ path, title: text, ids, idle });
    }
    ts.forEachChild(node, (child) => visit(child, ids, idle));
  };
  visit(file, [], false);
  return tests;
}
