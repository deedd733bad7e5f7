// Buffers are not counted by the engine's own bound. This thread looks on while the main one is busy, and ends them both.
import { workerData } from 'node:worker_threads';
setInterval(() => {
  if (process.memoryUsage.rss() > workerData.mostBytes) process.kill(process.pid, 'SIGKILL');
}, 50);
