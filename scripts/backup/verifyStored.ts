import { parseArgs } from 'node:util';
import type { RecordPort } from '#server/record/port.ts';
import { verifyLines } from '#server/record/verify.ts';
import { CommandFault, storeBeside } from './storeOf.ts';

const USAGE = 'npm run verify -- --id <consultation> | --all [--head <hash>]';

function wishes(): { id: string | undefined; head: string | undefined } {
  const options = { id: { type: 'string' }, all: { type: 'boolean' }, head: { type: 'string' } } as const;
  try {
    const { id, head, all } = parseArgs({ options }).values;
    if ((id === undefined) === !all) throw new Error('Say which consultation with --id, or --all.');
    if (head !== undefined && !/^[0-9a-f]{64}$/.test(head))
      throw new Error('A head is a hash of 64 hexadecimal digits in lower case.');
    if (head !== undefined && id === undefined)
      throw new Error('A head is that of one consultation: name it with --id.');
    return { id, head };
  } catch (fault) {
    throw new CommandFault(`${(fault as Error).message}\n\n${USAGE}`);
  }
}

/** Prints the verdict on a stored record; true if its chain holds. */
async function holds(record: RecordPort, id: string, head: string | undefined): Promise<boolean> {
  const verdict = await verifyLines(record.lines(id), id);
  if (!verdict.ok) console.error(`${id}  the chain breaks at event ${verdict.n}: ${verdict.why}.`);
  else if (head !== undefined && !(await record.hasHash(id, head)))
    console.error(`${id}  the chain holds, but the head ${head} is not in it.`);
  else {
    console.log(`${id}  holds: ${verdict.commits} commits, ${verdict.events} events, head ${verdict.head}`);
    return true;
  }
  return false;
}

try {
  const { id, head } = wishes();
  const record = await storeBeside(process.env);
  try {
    const ids = (await record.consultations()).map(({ consultationId }) => consultationId);
    if (id !== undefined && !ids.includes(id)) throw new CommandFault(`There is no consultation ${id} here.`);
    for (const each of id === undefined ? ids : [id]) if (!(await holds(record, each, head))) process.exitCode = 1;
  } finally {
    await record.close();
  }
} catch (fault) {
  console.error((fault as Error).message);
  process.exitCode = 2;
}
