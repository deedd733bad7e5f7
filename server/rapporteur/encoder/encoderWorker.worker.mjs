// Node 20 gives a worker no TypeScript: tsx is registered first, then the worker itself is loaded.
import { register } from 'tsx/esm/api';
register();
await import('./encoderWorker.ts');
