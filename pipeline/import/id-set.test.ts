import { expect, it } from 'vitest';
import { IdSet } from './id-set';
import { idOfActor, idOfFile, idOfGiven, idOfUnnamed } from './ids';

it('knows each of many ids once', () => {
  const ids = new IdSet();
  const all = Array.from({ length: 50_000 }, (_, index) => `id-${index}`);
  expect(all.every((id) => ids.add(id))).toBe(true);
  expect(all.some((id) => ids.add(id))).toBe(false);
  expect(ids.size).toBe(all.length);
  expect(ids.has('id-50000')).toBe(false);
});

const shape = /^[a-z0-9]+(-[a-z0-9]+)*$/;

it.each([
  ['fit-for-a-url', 'fit-for-a-url'],
  ['alerts:v2', /^alerts-v2-[0-9a-f]{8}$/],
  ['alerts-V2', /^alerts-v2-[0-9a-f]{8}$/],
  ['Ärger!', /^arger-[0-9a-f]{8}$/],
  ['подія', /^event-[0-9a-f]{8}$/],
  ['x'.repeat(300), /^x{60}-[0-9a-f]{8}$/],
])('the id of %s is fit for a URL, and its own', (given, id) => {
  expect(idOfGiven(given)).toMatch(id);
  expect(idOfGiven(given)).toMatch(shape);
  expect(idOfGiven(given).length).toBeLessThanOrEqual(80);
});

it('keeps apart what differs, and together what is one', () => {
  expect(idOfGiven('a:1')).not.toBe(idOfGiven('a;1'));
  expect(idOfUnnamed('A', '2014')).not.toBe(idOfUnnamed('A', '2015'));
  expect(idOfUnnamed('A', '2014')).toBe(idOfUnnamed('A', '2014'));
  expect(idOfActor('Kyiv City')).toBe(idOfActor('KYIV-city'));
  expect(idOfActor('Харків')).not.toBe(idOfActor('Київ'));
  expect(idOfActor('Fraktion А')).not.toBe(idOfActor('Fraktion Б'));
  expect(idOfFile('houston.v2.json')).toBe('houston-v2');
  expect(idOfFile('Übersicht 2.csv.gz')).toBe('ubersicht-2');
});
