import { rmSync, writeFileSync, readFileSync } from 'node:fs';
import { compareText } from '../../lib/model/compare-text';
import { wordsAndCompoundsOf } from '../../lib/search/words';
import { byteReader } from '../../lib/tiles/byte-reader';
import { byteWriter, type ByteWriter } from '../../lib/tiles/byte-writer';
import {
  bytesPerShard,
  encodeTermIndex,
  encodeTermShard,
  termIndexName,
  termShardName,
  type TermPosts,
} from '../../lib/tiles/term-shard';
import type { FileSink } from './file-sink';

/** Words gathered in memory before they are spilled, counted as terms and the events that have them. */
const mostGathered = 6_000_000;
const costOfTerm = 20;
/** Lines of text whose words are kept: titles and actors recur. */
const mostLines = 16_384;

/** Gathers the words of events, by runs on disk. */
export interface TermGatherer {
  /** In the order of numbers. */
  add(text: string, number: number): void;
  /** The runs that were written, in the order of numbers. */
  finish(): readonly string[];
}

interface Posts {
  readonly writer: ByteWriter;
  last: number;
}

/** A term of a spilled run: `posts` are distances, the first of them from 0. */
interface RunTerm extends TermPosts {
  readonly last: number;
}

/** `path`: the runs are this and a number. */
export function termGatherer(path: string): TermGatherer {
  const runs: string[] = [];
  let gathered = new Map<string, Posts>();
  let cost = 0;
  const wordsOfLines = new Map<string, readonly string[]>();

  /** No word goes over the end of a line. */
  const wordsOfLine = (line: string): readonly string[] => {
    let words = wordsOfLines.get(line);
    if (!words) {
      words = wordsAndCompoundsOf(line).map((word) => word.text);
      if (wordsOfLines.size >= mostLines) wordsOfLines.clear();
      wordsOfLines.set(line, words);
    }
    return words;
  };

  const spill = (): void => {
    const terms = [...gathered].sort(([a], [b]) => compareText(a, b));
    const writer = byteWriter(1_000_000);
    for (const [term, { writer: posts, last }] of terms) {
      const text = Buffer.from(term);
      writer.varint(text.length);
      writer.bytes(text);
      writer.varint(last);
      writer.varint(posts.length);
      writer.bytes(posts.done());
    }
    const file = `${path}-${runs.length}`;
    writeFileSync(file, writer.done());
    runs.push(file);
    gathered = new Map();
    cost = 0;
  };

  return {
    add(text, number) {
      for (const term of new Set(text.split('\n').flatMap(wordsOfLine))) {
        let posts = gathered.get(term);
        if (!posts) {
          posts = { writer: byteWriter(16), last: 0 };
          gathered.set(term, posts);
          cost += costOfTerm;
        }
        posts.writer.varint(number - posts.last);
        posts.last = number;
        cost++;
      }
      if (cost > mostGathered) spill();
    },
    finish() {
      if (gathered.size > 0) spill();
      return runs;
    },
  };
}

/** Given runs in the order of numbers, writes an index from words to numbers. The runs are removed. */
export function writeTerms(runs: readonly string[], sink: FileSink): void {
  const firsts: string[] = [];
  let shard: TermPosts[] = [];
  let size = 0;
  const flush = () => {
    const [first] = shard;
    if (!first) return;
    sink.write(termShardName(firsts.length), encodeTermShard(shard));
    firsts.push(first.term);
    shard = [];
    size = 0;
  };
  for (const term of mergeRuns(runs.map(readRun))) {
    const length = term.posts.length + term.term.length + 2;
    if (size + length > bytesPerShard) flush();
    shard.push(term);
    size += length;
  }
  flush();
  sink.write(termIndexName, encodeTermIndex(firsts));
  for (const file of runs) rmSync(file);
}

function* readRun(file: string): Generator<RunTerm> {
  const bytes = readFileSync(file);
  const reader = byteReader(bytes);
  for (let at = 0; at < bytes.length;) {
    const textLength = reader.varint();
    const term = Buffer.from(reader.bytes(textLength)).toString();
    const last = reader.varint();
    const posts = reader.bytes(reader.varint());
    at = posts.byteOffset - bytes.byteOffset + posts.length;
    yield { term, last, posts };
  }
}

/** Runs are in the order of their numbers: the posts of a term follow each other from run to run. */
function* mergeRuns(runs: readonly Generator<RunTerm>[]): Generator<TermPosts> {
  const heads = runs.map((run) => ({ run, next: run.next() }));
  for (;;) {
    let least: string | null = null;
    for (const { next } of heads)
      if (!next.done && (least === null || compareText(next.value.term, least) < 0))
        least = next.value.term;
    if (least === null) return;
    const writer = byteWriter(64);
    let before = 0;
    for (const head of heads) {
      if (head.next.done || head.next.value.term !== least) continue;
      const { posts, last } = head.next.value;
      const reader = byteReader(posts);
      const first = reader.varint();
      writer.varint(first - before);
      writer.bytes(posts.subarray(lengthOfVarint(first)));
      before = last;
      head.next = head.run.next();
    }
    yield { term: least, posts: writer.done() };
  }
}

function lengthOfVarint(value: number): number {
  let length = 1;
  for (let rest = value; rest > 0x7f; rest = Math.floor(rest / 0x80)) length++;
  return length;
}
