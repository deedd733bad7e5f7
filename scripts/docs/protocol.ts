import * as z from 'zod';
import { audienceOfEvent, eventTable, type EventType } from '#shared/consultation/events.ts';
import { may } from '#shared/consultation/may.ts';
import { refusals } from '#shared/consultation/refusals.ts';
import { roles } from '#shared/consultation/roles.ts';
import { commandSchema } from '#shared/wire/command.schema.ts';
import { setUpSchema } from '#shared/wire/setUp.schema.ts';

type JsonSchema = {
  properties?: Record<string, JsonSchema>;
  required?: string[];
  anyOf?: JsonSchema[];
  oneOf?: JsonSchema[];
  items?: JsonSchema;
  enum?: unknown[];
  const?: unknown;
  type?: string;
  minimum?: number;
  maximum?: number;
};

const START = '<!-- tables: made by `npm run docs`, do not edit -->';
const END = '<!-- end of tables -->';

/** The protocol's text with its tables made anew from the schemas and the core's own tables. */
export function withTables(text: string): string {
  const from = text.indexOf(START);
  const to = text.indexOf(END);
  if (from < 0 || to < 0) throw new Error('docs/PROTOCOL.md has lost the marks of its tables');
  return `${text.slice(0, from)}${START}\n\n${tables()}\n${text.slice(to)}`;
}

function tables(): string {
  return [
    '### Commands',
    commandTable(),
    '### Refusals',
    table(['code', 'sentence'], Object.entries(refusals)),
    '### Events',
    eventRows(),
    '### Set-up',
    setUpTable(),
  ].join('\n\n');
}

function commandTable(): string {
  const schemas = (z.toJSONSchema(commandSchema, { io: 'input', unrepresentable: 'any' }) as JsonSchema).oneOf ?? [];
  const rows = schemas.map((schema) => {
    const { type, ...fields } = schema.properties ?? {};
    const name = String(type?.const);
    const who = roles.filter((role) => may(role, name as Parameters<typeof may>[1]));
    return [name, fieldsOf(fields, schema.required ?? []), who.join(', ')];
  });
  return table(['command', 'fields', 'who'], rows);
}

function eventRows(): string {
  const rows = (Object.keys(eventTable) as EventType[]).map((type) => [
    type,
    audienceOfEvent(type),
    String(eventTable[type].v),
    eventTable[type].vault.map((path) => `\`${path}\``).join(' '),
  ]);
  return table(['event', 'audience', 'v', 'in the vault'], rows);
}

function setUpTable(): string {
  const schema = z.toJSONSchema(setUpSchema, { io: 'input', unrepresentable: 'any' }) as JsonSchema;
  const rows = Object.entries(schema.properties ?? {}).map(([key, value]) => [
    key,
    schema.required?.includes(key) ? 'yes' : '',
    shapeOf(value),
  ]);
  return table(['key', 'required', 'shape'], rows);
}

function fieldsOf(fields: Record<string, JsonSchema>, required: string[]): string {
  return Object.entries(fields)
    .map(([key, value]) => `\`${key}${required.includes(key) ? '' : '?'}\` ${shapeOf(value)}`)
    .join('<br>');
}

/** A schema in a few words: enough to send the right thing; the schema itself is at GET /api/schemas/set-up. */
function shapeOf(schema: JsonSchema): string {
  if (schema.const !== undefined) return `\`${JSON.stringify(schema.const)}\``;
  if (schema.enum) return schema.enum.map((value) => `\`${String(value)}\``).join(' or ');
  if (schema.anyOf) return schema.anyOf.map(shapeOf).join(' or ');
  if (schema.items) return `list of ${shapeOf(schema.items)}`;
  if (schema.properties) {
    const { properties, required = [] } = schema;
    return `{ ${Object.keys(properties)
      .map((key) => (required.includes(key) ? key : `${key}?`))
      .join(', ')} }`;
  }
  const bounds =
    schema.type === 'integer' && schema.minimum !== undefined && schema.maximum !== undefined && schema.maximum < 1e9
      ? ` ${schema.minimum} to ${schema.maximum}`
      : '';
  return `${schema.type ?? 'any'}${bounds}`;
}

function table(head: string[], rows: string[][]): string {
  const line = (cells: string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
