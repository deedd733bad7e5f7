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

/** Every test of a file with the rule ids in its title and in the titles of the groups around it. */
export function testTitles(source, path) {
  const file = ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true);
  const tests = [];
  const visit = (node, inherited) => {
    let ids = inherited;
    const [title] = ts.isCallExpression(node) ? node.arguments : [];
    if (title && (ts.isStringLiteralLike(title) || ts.isTemplateExpression(title))) {
      const text = title.getText(file).slice(1, -1);
      const name = rootName(node.expression);
      if (/^(describe|test|it)$/.test(name)) ids = [...inherited, ...leadingIds(text)];
      const isGroup = name === 'describe' || node.expression.getText(file).startsWith('test.describe');
      if (/^(test|it)$/.test(name) && !isGroup && node.arguments.length > 1) tests.push({ path, title: text, ids });
    }
    ts.forEachChild(node, (child) => visit(child, ids));
  };
  visit(file, []);
  return tests;
}
