import { closeSync, mkdirSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';

const bufferLength = 1 << 18;

/** A file that is written beside its place and put there when it is complete, or never. */
export class PartFile {
  readonly #path: string;
  readonly #beside: string;
  #file: number | null;
  #buffer: string[] = [];
  #length = 0;
  lines = 0;

  constructor(path: string) {
    mkdirSync(dirname(path), { recursive: true });
    this.#path = path;
    this.#beside = `${path}.${process.pid}.part`;
    this.#file = openSync(this.#beside, 'w');
  }

  writeLine(line: string): void {
    this.#buffer.push(line, '\n');
    this.#length += line.length;
    this.lines++;
    if (this.#length >= bufferLength) this.#flush();
  }

  /** Puts it in its place. */
  keep(): void {
    this.#close();
    renameSync(this.#beside, this.#path);
  }

  discard(): void {
    this.#buffer = [];
    this.#close();
    rmSync(this.#beside, { force: true });
  }

  #flush(): void {
    if (this.#file === null) throw new Error(`written after its end: ${this.#path}`);
    const bytes = Buffer.from(this.#buffer.join(''));
    for (let at = 0; at < bytes.length;) at += writeSync(this.#file, bytes, at);
    this.#buffer = [];
    this.#length = 0;
  }

  #close(): void {
    if (this.#file === null) return;
    if (this.#buffer.length > 0) this.#flush();
    closeSync(this.#file);
    this.#file = null;
  }
}
