import { textPositionSelectorMatcher, textQuoteSelectorMatcher } from '@apache-annotator/selector';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { eventsJson } from '../../lib/formats/events-json';
import { eventsJsonSchemaDocument } from '../../lib/formats/events-json-schema';
import type { TextPositionSelector, TextQuoteSelector } from '../../lib/model/passage';
import { loadSubject } from '../check/load-subject';
import { repositoryFolder } from '../subject/subject-folder';
import { exportsOf } from './exports';

const { subject, texts } = loadSubject(repositoryFolder);
if (!subject) throw new Error('the data has errors');
const address = (path: string) => `https://example.org/base${path}`;
const files = exportsOf({ subject, address, lastImport: null, builtOn: '2026-12-31' });

interface AnnotationPage {
  readonly items: readonly {
    readonly target: {
      readonly source: { readonly id: string };
      readonly selector: readonly [TextPositionSelector, TextQuoteSelector];
    };
  }[];
}

/** A text as Apache Annotator walks it, in one piece. */
function chunkOf(data: string) {
  const currentChunk = { data, equals: () => true };
  return {
    currentChunk,
    nextChunk: () => null,
    previousChunk: () => null,
    precedesCurrentChunk: () => false,
  };
}

test('every passage is anchored again in its stored text by Apache Annotator, both ways to one place', async () => {
  const annotations = [...files]
    .filter(([path]) => /annotations-\d+\.jsonld$/.test(path))
    .flatMap(([, content]) => (JSON.parse(content) as AnnotationPage).items);
  expect(annotations.length).toBeGreaterThan(100);
  for (const { target } of annotations) {
    const [position, quote] = target.selector;
    const id = [...texts.keys()].find((each) => target.source.id === address(`/sources/${each}/`));
    const text = texts.get(id ?? '')?.text.value ?? '';
    const { value: byPosition } = await textPositionSelectorMatcher(position)(chunkOf(text)).next();
    if (!byPosition) throw new Error(`no words at ${position.start}`);
    expect(text.slice(byPosition.startIndex, byPosition.endIndex)).toBe(quote.exact);
    const byQuote = [];
    for await (const match of textQuoteSelectorMatcher(quote)(chunkOf(text))) byQuote.push(match);
    expect(byQuote).toMatchObject([
      { startIndex: byPosition.startIndex, endIndex: byPosition.endIndex },
    ]);
  }
});

test('events.json keeps to its published schema, as ajv reads it', () => {
  const validate = new Ajv2020({ strictTypes: false, validateFormats: false }).compile(
    eventsJsonSchemaDocument(),
  );
  const json = JSON.parse(JSON.stringify(eventsJson(subject, '1')));
  expect(validate(json) || validate.errors).toBe(true);
  expect(validate({ ...json, version: 2 })).toBe(false);
});

test('every export names every event that it can hold', () => {
  const ids = subject.events.map(({ id }) => id);
  for (const path of ['/data/events.ics', '/data/events.jsonld', '/data/timelinejs.json']) {
    const content = (files.get(path) ?? '').replaceAll('\r\n ', '');
    expect(ids.filter((id) => !content.includes(`/events/${id}/`))).toEqual([]);
  }
});
