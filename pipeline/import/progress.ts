/** Nobody waits for less, in ms. */
const silent = 3000;
/** Between two reports to a terminal, and to a file. */
const [terminalStep, fileStep] = [500, 10_000];

/** Says on standard error how far a long import is: rows, rows a second, and when it may be done. */
export class Progress {
  readonly #began = Date.now();
  #last = 0;
  #read = 0;
  #rows = 0;
  #hasLine = false;

  /** `bytes`: that will be read, over all passes. */
  constructor(readonly bytes: number) {}

  read(bytes: number): void {
    this.#read += bytes;
  }

  /** `pass` in words: `looking at dates`, `writing`. */
  row(pass: string): void {
    this.#rows++;
    if (this.#rows % 1000 !== 0) return;
    const now = Date.now();
    const isTerminal = process.stderr.isTTY;
    const took = now - this.#began;
    if (took < silent || now - this.#last < (isTerminal ? terminalStep : fileStep)) return;
    this.#last = now;
    const speed = Math.round((this.#rows / took) * 1000);
    const share = Math.min(1, this.#read / this.bytes);
    const left = share > 0.01 ? `, about ${Math.ceil((took / share - took) / 1000)} s left` : '';
    const line = `${pass}: ${(share * 100).toFixed(0)} %, ${speed.toLocaleString('en')} rows/s${left}`;
    process.stderr.write(isTerminal ? `\r\u001B[K${line}` : `${line}\n`);
    this.#hasLine = isTerminal;
  }

  done(): void {
    if (this.#hasLine) process.stderr.write('\r\u001B[K');
  }
}
