// Node 20 gives a child no TypeScript: tsx is registered first, then the process itself is loaded.
import { register } from 'tsx/esm/api';
register();
await import('./readingProcess.ts');
