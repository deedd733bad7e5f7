export { port } from '../../server/record/port.ts';
