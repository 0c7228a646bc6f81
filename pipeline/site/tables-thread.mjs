// Node reads no TypeScript in a thread of its own accord: this lets it read the thread's.
import { register } from 'tsx/esm/api';

register();
await import('./tables-thread.ts');
