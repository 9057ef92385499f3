import { parseSync } from 'vite';

/** One thing that a file asks for. */
export interface Import {
  /** As written; `undefined` where it is worked out at run time and cannot be read. */
  readonly from: string | undefined;
  readonly line: number;
  /** Types alone: nothing of it runs. */
  readonly types: boolean;
}

interface Node {
  readonly type: string;
  readonly start: number;
  readonly [key: string]: unknown;
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';

/**
 * Every import of a file, read from its syntax tree: static, dynamic, re-exported, of types, `import('…')` within a type,
 * `require`, `import.meta.glob` and `new URL('…', import.meta.url)`. Throws where the file cannot be parsed.
 */
export function readImports(path: string, text: string): readonly Import[] {
  const { program, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path} cannot be parsed: ${errors[0]?.message}`);
  const found: Import[] = [];
  const add = (node: Node, source: unknown, types: boolean) => {
    const from = isNode(source) && typeof source.value === 'string' ? source.value : undefined;
    found.push({ from, line: text.slice(0, node.start).split('\n').length, types });
  };
  const visit = (node: Node): void => {
    const [first] = Array.isArray(node.arguments) ? node.arguments : [];
    switch (node.type) {
      case 'ImportDeclaration':
        add(node, node.source, node.importKind === 'type' || onlyTypes(node.specifiers, 'importKind'));
        break;
      case 'ExportNamedDeclaration':
      case 'ExportAllDeclaration':
        if (node.source) add(node, node.source, node.exportKind === 'type' || onlyTypes(node.specifiers, 'exportKind'));
        break;
      case 'ImportExpression':
        add(node, node.source, false);
        break;
      case 'TSImportType':
        add(node, node.source, true);
        break;
      case 'TSExternalModuleReference':
        add(node, node.expression, false);
        break;
      case 'CallExpression':
        if (written(text, node.callee) === 'require' || written(text, node.callee) === 'import.meta.glob') add(node, first, false);
        break;
      case 'NewExpression':
        if (written(text, node.callee) === 'URL' && /import\.meta\.url\s*\)$/.test(written(text, node))) add(node, first, false);
        break;
    }
    for (const value of Object.values(node)) {
      for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) visit(child);
    }
  };
  visit(program as unknown as Node);
  return found;
}

const written = (text: string, node: unknown): string => (isNode(node) ? text.slice(node.start, node.end as number) : '');

/** `import { type A, type B }`: every name is a type. */
function onlyTypes(specifiers: unknown, kind: string): boolean {
  return Array.isArray(specifiers) && specifiers.length > 0 && specifiers.every((one) => isNode(one) && one[kind] === 'type');
}
