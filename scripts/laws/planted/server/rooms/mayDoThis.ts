export { port } from '../record/port.ts';
